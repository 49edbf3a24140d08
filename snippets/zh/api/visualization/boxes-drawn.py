# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#boxes-drawn

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


grey = np.full((1, 60, 80, 3), 0.5)
attempt(lambda: draw(grey, two_boxes(), "xyxy"))
sys.modules["keras.src.visualization.draw_bounding_boxes"].cv2 = Stand
result = draw(grey, two_boxes(), "xyxy", class_mapping={1: "cat"})
print(result.shape, result.dtype, result[0, 0, 0], result[0, 20, 15])
draw(grey, two_boxes(), "xywh", color=(255, 0, 0), line_thickness=1)
draw(grey * 2, two_boxes(), "yxyx", {1: "cat"}, font_scale=0.5)

# 输出：
# ImportError: The `draw_bounding_boxes` function requires the `cv2` package  (OpenCV). Please install it with `pip install opencv-python`.
#   rectangle (10, 20) (30, 40) (128, 128, 128) 2
#   text 'cat | 0.88' (13, 48) 1.0 1
# (1, 60, 80, 3) uint8 [127 127 127] [128 128 128]
#   rectangle (10, 20) (40, 60) (255, 0, 0) 1
#   rectangle (20, 10) (40, 30) (128, 128, 128) 2
#   text 'cat | 0.88' (23, 26) 0.5 1
