# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#mixing-in-tf-data

import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image
import tensorflow as tf

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


cut_mix = layers.CutMix((1.0, 1.0), seed=50)
mix_up = layers.MixUp(alpha=1.0, seed=1)


def mixing(layer):
    def mixed(images, labels):
        data = layer({"images": images, "labels": labels}, training=True)
        return data["images"], data["labels"]

    return mixed


views = np.stack([photograph("flower.jpg"), photograph("china.jpg")])
dataset = tf.data.Dataset.from_tensor_slices((views, np.eye(2))).batch(2)
pictures = {}
for layer in [mix_up, cut_mix]:
    for batch, targets in dataset.repeat(2).map(mixing(layer)):
        for picture, target in zip(batch, targets.numpy()):
            number = len(pictures) % 4 + 1
            name = f"{type(layer).__name__} {number}: {target[0]:.2f} flower"
            pictures[name] = picture
draw(pictures, columns=4)
