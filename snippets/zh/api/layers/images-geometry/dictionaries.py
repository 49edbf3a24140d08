# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#dictionaries

import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()

for layer in [
    layers.RandomFlip(),
    layers.RandomCrop(48, 48),
    layers.CenterCrop(48, 48),
    layers.Resizing(48, 48),
    layers.RandomRotation(0.1),
    layers.RandomTranslation(0.1, 0.1),
    layers.RandomZoom(0.1),
    layers.RandomShear(0.1),
    layers.RandomPerspective(),
    layers.RandomElasticTransform(),
    layers.RandomErasing(),
]:
    given = {"images": photo[None], "labels": np.array([[0.0, 1.0]])}
    result = layer(given)
    print(
        f"{type(layer).__name__:22} the same dictionary: {result is given},",
        "labels",
        np.asarray(result["labels"]).ravel(),
    )

# 输出：
# RandomFlip             the same dictionary: True, labels [0. 1.]
# RandomCrop             the same dictionary: True, labels [0. 1.]
# CenterCrop             the same dictionary: False, labels [0. 1.]
# Resizing               the same dictionary: False, labels [0. 1.]
# RandomRotation         the same dictionary: False, labels [0. 1.]
# RandomTranslation      the same dictionary: False, labels [0. 1.]
# RandomZoom             the same dictionary: False, labels [0. 1.]
# RandomShear            the same dictionary: False, labels [0. 1.]
# RandomPerspective      the same dictionary: False, labels [0. 1.]
# RandomElasticTransform the same dictionary: False, labels [0. 1.]
# RandomErasing          the same dictionary: False, labels [0. 1.]
