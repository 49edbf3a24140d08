# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#box-gallery-arguments

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

first = np.moveaxis(grey, -1, 1)
with contextlib.suppress(ValueError):
    draw(first, two_boxes(), "xyxy", data_format="channels_first")


from unittest import mock


def handed_on(function, *arguments, **settings):
    module = sys.modules[f"keras.src.visualization.{function}"]
    with mock.patch.object(module, "plot_image_gallery") as gallery:
        getattr(visualization, function)(*arguments, **settings)
    return gallery.call_args


both = {"y_true": two_boxes(), "y_pred": two_boxes()}
for settings in (
    {"class_mapping": {1: "cat"}, "prediction_mapping": {1: "dog"}},
    {"ground_truth_mapping": {1: "cat"}, "text_thickness": 1},
    {"true_color": (0, 0, 0), "pred_color": (9, 9, 9), "line_thickness": 3},
    {"class_mapping": {1: "cat"}, "font_scale": 0.5},
):
    Stand.asked.clear()
    handed_on("plot_bounding_box_gallery", grey, "xyxy", **both, **settings)
    print(settings)
    for line in Stand.asked:
        print(" ", line)
last = handed_on(
    "plot_bounding_box_gallery",
    grey,
    "xyxy",
    **both,
    value_range=(0, 1),
    dpi=30,
)
print("handed on: numbers up to", last.args[0].max(), last.kwargs)
first = np.moveaxis(grey, -1, 1), "xyxy"
first = handed_on(
    "plot_bounding_box_gallery", *first, **both, data_format="channels_first"
)
print("channels_first:", first.args[0].shape)
attempt(
    lambda: visualization.plot_bounding_box_gallery(
        grey, "xyxy", **both, legend=True, legend_handles=["mine"]
    )
)

# 输出：
# {'class_mapping': {1: 'cat'}, 'prediction_mapping': {1: 'dog'}}
#   rectangle (10, 20) (30, 40) (0, 188, 212) 2
#   text 'cat | 0.88' (13, 49) 1.0 2
#   rectangle (10, 20) (30, 40) (255, 235, 59) 2
#   text 'dog | 0.88' (13, 49) 1.0 2
# {'ground_truth_mapping': {1: 'cat'}, 'text_thickness': 1}
#   rectangle (10, 20) (30, 40) (0, 188, 212) 2
#   text 'cat | 0.88' (13, 48) 1.0 1
#   rectangle (10, 20) (30, 40) (255, 235, 59) 2
# {'true_color': (0, 0, 0), 'pred_color': (9, 9, 9), 'line_thickness': 3}
#   rectangle (10, 20) (30, 40) (0, 0, 0) 3
#   rectangle (10, 20) (30, 40) (9, 9, 9) 3
# {'class_mapping': {1: 'cat'}, 'font_scale': 0.5}
#   rectangle (10, 20) (30, 40) (0, 188, 212) 2
#   text 'cat | 0.88' (13, 37) 0.5 2
#   rectangle (10, 20) (30, 40) (255, 235, 59) 2
#   text 'cat | 0.88' (13, 37) 0.5 2
# handed on: numbers up to 255 {'value_range': (0, 1), 'legend_handles': None, 'rows': None, 'cols': None, 'dpi': 30}
# channels_first: (1, 60, 80, 3)
# ValueError: Only pass `legend` OR `legend_handles` to `keras.visualization.plot_bounding_box_gallery()`.
