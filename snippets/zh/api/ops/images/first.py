# 图像运算
# 出自 docs/zh/api/ops/images.md#first

import keras
import numpy as np
from keras import ops
from keras.ops import image

pixels = np.arange(16.0, dtype="float32").reshape(4, 4, 1)


def show(name, picture):
    picture = ops.convert_to_numpy(picture)[..., 0]
    print(name, *picture.astype(float).round(2).tolist(), sep="\n  ")


show("cropped", image.crop_images(pixels, 1, 1, 1, 1))
show("padded", image.pad_images(pixels[:1, :2], 1, 0, 0, 1))

# 输出：
# cropped
#   [5.0, 6.0]
#   [9.0, 10.0]
# padded
#   [0.0, 0.0, 0.0]
#   [0.0, 1.0, 0.0]
