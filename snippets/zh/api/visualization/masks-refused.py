# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#masks-refused

import numpy as np
from keras import visualization


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


pixels = np.full((1, 1, 4, 3), 100.0)


classes = np.array([0, 1, 2, 3]).reshape(1, 1, 4, 1)


paint = visualization.draw_segmentation_masks
attempt(lambda: paint(pixels[0], classes[0]))
attempt(lambda: paint(pixels, classes * 1.0))
attempt(lambda: paint(pixels, classes[..., 0]))
attempt(lambda: paint(pixels, classes, color_mapping={1: (200, 0, 0)}))
first = np.moveaxis(pixels, -1, 1), np.moveaxis(classes, -1, 1)
print(paint(*first, data_format="channels_first").shape)

# 输出：
# ValueError: `images` must be batched 4D tensor.
# TypeError: `segmentation_masks` must be in integer dtype.
# ValueError: Cannot squeeze axis=-1, because the dimension is not 1.
# KeyError: 0
# (1, 1, 4, 3)
