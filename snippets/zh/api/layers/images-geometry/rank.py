# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#rank

import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()
print("photo", photo.shape)
for shape in [(64, 64, 3), (2, 64, 64, 3), (64, 64)]:
    try:
        print(shape, "->", layers.CenterCrop(48, 48)(np.zeros(shape)).shape)
    except ValueError as error:
        print(shape, "->", str(error).splitlines()[2])

# 输出：
# photo (64, 64, 3)
# (64, 64, 3) -> (48, 48, 3)
# (2, 64, 64, 3) -> (2, 48, 48, 3)
# (64, 64) -> Expected image tensor to have rank 3 (single image) or 4 (batch of images). Received: data.shape=(64, 64)
