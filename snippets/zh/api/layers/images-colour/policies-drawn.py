# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#policies-drawn

import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image
import random

small = layers.Resizing(48, 48, crop_to_aspect_ratio=True, antialias=True)
augment = layers.Pipeline(
    [
        layers.RandomBrightness(0.2, value_range=(0, 255), seed=1),
        layers.RandomContrast((0.4, 0.4), value_range=(0, 255), seed=2),
        layers.RandomHue(0.2, value_range=(0, 255), seed=3),
    ]
)


def photograph(name):
    return small(load_sample_image(name)).numpy().astype("float32")


def draw(pictures, columns):
    rows = -(-len(pictures) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(6.4, rows * 6.4 / columns * 1.2), squeeze=False
    )
    for axis in axes.ravel():
        axis.axis("off")
    for axis, (name, picture) in zip(axes.ravel(), pictures.items()):
        picture = np.clip(np.asarray(picture), 0, 255).astype("uint8")
        axis.imshow(picture, interpolation="nearest")
        axis.set_title(name, fontsize=36 / columns)
    plt.tight_layout()
    plt.show()


versions = {"photo": photograph("flower.jpg")}
for number in range(1, 6):
    image = photograph("flower.jpg")
    versions[f"call {number}"] = augment(image, training=True)
flower = photograph("flower.jpg")
temple = photograph("china.jpg")
view = photograph("flower.jpg")
views = np.stack([photograph("flower.jpg"), photograph("china.jpg")])

random.seed(0)
view = photograph("flower.jpg")
pictures = {}
for layer in [layers.RandAugment(seed=3), layers.AugMix(seed=3)]:
    for number in range(1, 5):
        pictures[f"{type(layer).__name__} {number}"] = layer(view)
draw(pictures, columns=4)
