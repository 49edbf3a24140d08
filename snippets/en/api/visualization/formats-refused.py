# Pictures, boxes, masks
# From docs/en/api/visualization.md#formats-refused

import numpy as np
from keras.utils import bounding_boxes


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


box = np.array([[20, 10, 60, 40]])
size = {"height": 100, "width": 200}
formats = ["xyxy", "yxyx", "xywh", "center_xywh", "center_yxhw"]
formats += ["rel_xyxy", "rel_yxyx", "rel_xywh", "rel_center_xywh"]
convert = bounding_boxes.convert_format
for name in formats:
    told = convert(box, "xyxy", name, **size)
    back = convert(told, name, "xyxy", **size)

attempt(lambda: convert(box, "xyxy", "coco"))
attempt(lambda: convert(box, "xyxy", "rel_center_yxhw", **size))
attempt(lambda: convert(box, "rel_xyxy", "xyxy"))
attempt(lambda: convert(box, "rel_xyxy", "rel_xywh"))
attempt(lambda: convert(box[:, :3], "xyxy", "xywh"))
attempt(lambda: convert(box, "xyxy", "center_xywh", dtype="int32"))
attempt(lambda: convert(box, "xyxy", "rel_xyxy", dtype="int32", **size))

# Output:
# ValueError: Invalid source or target format. Supported formats: ('xyxy', 'yxyx', 'xywh', 'center_xywh', 'center_yxhw', 'rel_xyxy', 'rel_yxyx', 'rel_xywh', 'rel_center_xywh')
# ValueError: Invalid source or target format. Supported formats: ('xyxy', 'yxyx', 'xywh', 'center_xywh', 'center_yxhw', 'rel_xyxy', 'rel_yxyx', 'rel_xywh', 'rel_center_xywh')
# ValueError: convert_format() must receive `height` and `width` transforming between relative and absolute formats.convert_format() received source=`rel_xyxy`, target=`xyxy, but height=None and width=None.
# ValueError: convert_format() must receive `height` and `width` transforming between relative and absolute formats.convert_format() received source=`rel_xyxy`, target=`rel_xywh, but height=None and width=None.
# ValueError: `boxes` must be a tensor with the last dimension of 4.
# TypeError: `x` and `y` must have the same dtype, got tf.int32 != tf.float32.
