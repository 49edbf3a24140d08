# Pictures, boxes, masks
# From docs/en/api/visualization.md#formats

import numpy as np
from keras.utils import bounding_boxes

box = np.array([[20, 10, 60, 40]])
size = {"height": 100, "width": 200}
formats = ["xyxy", "yxyx", "xywh", "center_xywh", "center_yxhw"]
formats += ["rel_xyxy", "rel_yxyx", "rel_xywh", "rel_center_xywh"]
convert = bounding_boxes.convert_format
for name in formats:
    told = convert(box, "xyxy", name, **size)
    back = convert(told, name, "xyxy", **size)
    print(f"{name:16}", told.numpy()[0].round(3), back.numpy()[0].round(3))
print("by hand: ", 20 / 200, 10 / 100, 60 / 200, 40 / 100)
print(convert(box, "XYXY", "xywh", dtype="int32").numpy())

# Output:
# xyxy             [20. 10. 60. 40.] [20. 10. 60. 40.]
# yxyx             [10. 20. 40. 60.] [20. 10. 60. 40.]
# xywh             [20. 10. 40. 30.] [20. 10. 60. 40.]
# center_xywh      [40. 25. 40. 30.] [20. 10. 60. 40.]
# center_yxhw      [25. 40. 30. 40.] [20. 10. 60. 40.]
# rel_xyxy         [0.1 0.1 0.3 0.4] [20. 10. 60. 40.]
# rel_yxyx         [0.1 0.1 0.4 0.3] [20. 10. 60. 40.]
# rel_xywh         [0.1 0.1 0.2 0.3] [20. 10. 60. 40.]
# rel_center_xywh  [0.2  0.25 0.2  0.3 ] [20. 10. 60. 40.]
# by hand:  0.1 0.1 0.3 0.4
# [[20 10 40 30]]
