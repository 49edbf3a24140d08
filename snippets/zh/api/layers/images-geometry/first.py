# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#first

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)
augment = layers.Pipeline(
    [
        layers.RandomFlip("horizontal", seed=1),
        layers.RandomRotation(0.05, seed=2),
        layers.RandomZoom(0.2, seed=3),
    ]
)


def photograph():
    return square(whole).numpy().astype("float32")


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


versions = {"photo": photograph()}
for number in range(1, 5):
    versions[f"call {number}"] = augment(photograph(), training=True)
draw(versions, columns=3)
