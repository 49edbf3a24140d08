# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#boxes-refused

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import visualization


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


import sys


class Stand:
    """The three names of OpenCV that Keras uses."""

    FONT_HERSHEY_SIMPLEX = 0
    asked, shapes = [], []

    @staticmethod
    def rectangle(image, start, end, color, thickness):
        Stand.shapes.append(image.shape)
        Stand.asked.append(f"rectangle {start} {end} {color} {thickness}")
        (left, top), (right, bottom) = start, end
        below = max(1, thickness // 2)
        for rows, columns in (
            (slice(top - below, top + below), slice(left, right)),
            (slice(bottom - below, bottom + below), slice(left, right)),
            (slice(top, bottom), slice(left - below, left + below)),
            (slice(top, bottom), slice(right - below, right + below)),
        ):
            image[rows, columns] = color

    @staticmethod
    def putText(img, text, org, fontFace, fontScale, color, thickness):
        Stand.asked.append(f"text {text!r} {org} {fontScale} {thickness}")


def draw(*arguments, **settings):
    Stand.asked.clear()
    result = visualization.draw_bounding_boxes(*arguments, **settings)
    for line in Stand.asked:
        print(" ", line)
    return result


def two_boxes():
    return {
        "boxes": np.array([[[10.0, 20, 30, 40], [5, 5, 9, 9]]]),
        "labels": np.array([[1, -1]]),
        "confidences": np.array([[0.875, 0.5]]),
    }


with redirect_stdout(StringIO()):
    grey = np.full((1, 60, 80, 3), 0.5)
    attempt(lambda: draw(grey, two_boxes(), "xyxy"))
sys.modules["keras.src.visualization.draw_bounding_boxes"].cv2 = Stand
with redirect_stdout(StringIO()):
    result = draw(grey, two_boxes(), "xyxy", class_mapping={1: "cat"})
    print(result.shape, result.dtype, result[0, 0, 0], result[0, 20, 15])
    draw(grey, two_boxes(), "xywh", color=(255, 0, 0), line_thickness=1)
    draw(grey * 2, two_boxes(), "yxyx", {1: "cat"}, font_scale=0.5)

import contextlib

attempt(lambda: draw(grey[0], two_boxes(), "xyxy"))
attempt(lambda: draw(grey, two_boxes()["boxes"], "xyxy"))
attempt(lambda: draw(grey, {"boxes": two_boxes()["boxes"]}, "xyxy"))
attempt(lambda: draw(grey, two_boxes(), "coco"))
first = np.moveaxis(grey, -1, 1)
with contextlib.suppress(ValueError):
    draw(first, two_boxes(), "xyxy", data_format="channels_first")
print("handed to OpenCV:", Stand.shapes[-1], "expected:", grey[0].shape)

# 输出：
# ValueError: `images` must be batched 4D tensor.
# TypeError: `bounding_boxes` should be a dict.
# ValueError: `bounding_boxes` should be a dict containing 'boxes' and 'labels' keys.
# ValueError: Invalid source or target format. Supported formats: ('xyxy', 'yxyx', 'xywh', 'center_xywh', 'center_yxhw', 'rel_xyxy', 'rel_yxyx', 'rel_xywh', 'rel_center_xywh')
# handed to OpenCV: (3, 60, 80) expected: (60, 80, 3)
