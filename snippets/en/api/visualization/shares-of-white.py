# Pictures, boxes, masks
# From docs/en/api/visualization.md#shares-of-white

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

none = {"boxes": np.zeros((1, 1, 4)), "labels": np.array([[-1]])}
for value, dtype in ((1.0, "float32"), (1.5, "float32"), (1, "uint8")):
    image = np.full((1, 4, 4, 3), value, dtype)
    result = visualization.draw_bounding_boxes(image, none, "xyxy")
    print(f"{dtype:8} {value} becomes {result.max()}")

# Output:
# float32  1.0 becomes 255
# float32  1.5 becomes 1
# uint8    1 becomes 1
