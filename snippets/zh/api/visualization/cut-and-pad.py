# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#cut-and-pad

import numpy as np
from keras.utils import bounding_boxes


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


three = np.array([[10.0, 20, 50, 60], [70, 80, 100, 120], [25, 15, 30, 20]])
clip = bounding_boxes.clip_to_image_size
given = {"boxes": three, "labels": np.array([0, 1, 2])}
result = clip(given, height=75, width=90)
print("clip:", result["boxes"].numpy().tolist(), result["labels"].numpy())
relative = {"boxes": np.array([[-0.5, 0.2, 0.4, 1.3]])}
result = clip(relative, bounding_box_format="rel_xyxy")
print("relative:", result["boxes"].numpy().tolist(), [*result])
cut = bounding_boxes.crop(three, top=10, left=20, height=40, width=30)
print("crop:", cut.numpy().tolist())
moved = np.clip(three - [20, 10, 20, 10], 0, [30, 40, 30, 40])
print("by hand:", moved.tolist())
wide = bounding_boxes.pad(three, top=5, left=3, height=1, width=1)
print("pad:", wide.numpy().tolist())
print("by hand:", (three + [3, 5, 3, 5]).tolist())
attempt(lambda: clip(given))
attempt(lambda: clip(given, 75, 90, bounding_box_format="xywh"))
attempt(
    lambda: bounding_boxes.crop(three, 1, 1, 5, 5, bounding_box_format="xywh")
)

# 输出：
# clip: [[10.0, 20.0, 50.0, 60.0], [70.0, 75.0, 90.0, 75.0], [25.0, 15.0, 30.0, 20.0]] [ 0 -1  2]
# relative: [[0.0, 0.2, 0.4, 1.0]] ['boxes']
# crop: [[0.0, 10.0, 30.0, 40.0], [30.0, 40.0, 30.0, 40.0], [5.0, 5.0, 10.0, 10.0]]
# by hand: [[0.0, 10.0, 30.0, 40.0], [30.0, 40.0, 30.0, 40.0], [5.0, 5.0, 10.0, 10.0]]
# pad: [[13.0, 25.0, 53.0, 65.0], [73.0, 85.0, 103.0, 125.0], [28.0, 20.0, 33.0, 25.0]]
# by hand: [[13.0, 25.0, 53.0, 65.0], [73.0, 85.0, 103.0, 125.0], [28.0, 20.0, 33.0, 25.0]]
# ValueError: `height` and `width` must be set if `format='xyxy'`.
# NotImplementedError:
# NotImplementedError:
