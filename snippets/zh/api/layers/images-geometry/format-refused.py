# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#format-refused

import numpy as np
from keras import layers


def sample(box):
    images = np.zeros((1, 100, 200, 1), dtype="float32")
    left, top, right, bottom = box
    images[0, top:bottom, left:right] = 1
    boxes = {"boxes": np.array([[box]]), "labels": np.array([[0]])}
    return {"images": images, "bounding_boxes": boxes}


for options in [{}, {"bounding_box_format": "coco"}]:
    try:
        layers.RandomFlip(**options)(sample((80, 40, 120, 70)))
    except ValueError as error:
        print(str(error).splitlines()[2])

# 输出：
# You passed an input with a 'bounding_boxes' key, but you didn't specify a bounding box format. Pass a `bounding_box_format` argument to your RandomFlip layer, e.g. `bounding_box_format='xyxy'`.
# Invalid source or target format. Supported formats: ('xyxy', 'yxyx', 'xywh', 'center_xywh', 'center_yxhw', 'rel_xyxy', 'rel_yxyx', 'rel_xywh', 'rel_center_xywh')
