# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#mask-gallery-arguments

import numpy as np
from keras import visualization
import sys
from unittest import mock


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


sys.modules["keras.src.visualization.draw_bounding_boxes"].cv2 = Stand


def handed_on(function, *arguments, **settings):
    module = sys.modules[f"keras.src.visualization.{function}"]
    with mock.patch.object(module, "plot_image_gallery") as gallery:
        getattr(visualization, function)(*arguments, **settings)
    return gallery.call_args


pixels = np.full((1, 1, 4, 3), 100.0)


classes = np.array([0, 1, 2, 3]).reshape(1, 1, 4, 1)


colours = {0: (0, 0, 0), 1: (200, 0, 0), 2: (0, 200, 0), 3: (0, 0, 200)}


def second_pixel(images=pixels, masks=classes, **settings):
    call = handed_on(
        "plot_segmentation_mask_gallery",
        images,
        4,
        y_true=masks,
        color_mapping=colours,
        **settings,
    )
    return np.asarray(call.args[0])[:, 0, 1].round(2).tolist(), call.kwargs


for settings in (
    {},
    {"alpha": 0.5},
    {"blend": False},
    {"ignore_index": 1},
    {"y_pred": classes * 0},
    {"dpi": 30},
):
    title = "y_pred" if "y_pred" in settings else settings
    print(title, *second_pixel(**settings))
first = [np.moveaxis(array, -1, 1) for array in (pixels, classes)]
print("channels_first", second_pixel(*first, data_format="channels_first")[0])
print("0 to 1:", *second_pixel(pixels / 255, value_range=(0, 1)))

# 输出：
# {} [[100.0, 100.0, 100.0], [180.0, 20.0, 20.0]] {'value_range': (0, 255), 'rows': 1, 'cols': 2}
# {'alpha': 0.5} [[100.0, 100.0, 100.0], [150.0, 50.0, 50.0]] {'value_range': (0, 255), 'rows': 1, 'cols': 2}
# {'blend': False} [[100.0, 100.0, 100.0], [200.0, 0.0, 0.0]] {'value_range': (0, 255), 'rows': 1, 'cols': 2}
# {'ignore_index': 1} [[100.0, 100.0, 100.0], [100.0, 100.0, 100.0]] {'value_range': (0, 255), 'rows': 1, 'cols': 2}
# y_pred [[100.0, 100.0, 100.0], [180.0, 20.0, 20.0], [20.0, 20.0, 20.0]] {'value_range': (0, 255), 'rows': 1, 'cols': 3}
# {'dpi': 30} [[100.0, 100.0, 100.0], [180.0, 20.0, 20.0]] {'value_range': (0, 255), 'rows': 1, 'cols': 2, 'dpi': 30}
# channels_first [[100.0, 100.0, 100.0], [180.0, 20.0, 20.0]]
# 0 to 1: [[0.39, 0.39, 0.39], [160.0, 0.0, 0.0]] {'value_range': (0, 1), 'rows': 1, 'cols': 2}
