# Pictures, boxes, masks
# From docs/en/api/visualization.md#dictionary-changed

import numpy as np
from keras.utils import bounding_boxes

box = np.array([[20, 10, 60, 40]])

given = {"boxes": box, "labels": np.array([1])}
result = bounding_boxes.convert_format(given, "xyxy", "xywh")
print(given["boxes"].numpy(), result is given)

# Output:
# [[20. 10. 40. 30.]] True
