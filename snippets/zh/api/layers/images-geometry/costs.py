# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#costs

import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image
import tensorflow as tf

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


def draw(pictures, columns):
    rows = -(-len(pictures) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(columns * 1.2, rows * 1.4), squeeze=False
    )
    for axis in axes.ravel():
        axis.axis("off")
    for axis, (name, picture) in zip(axes.ravel(), pictures.items()):
        picture = np.clip(np.asarray(picture), 0, 255).astype("uint8")
        axis.imshow(picture, interpolation="nearest")
        axis.set_title(name, fontsize=6)
    plt.tight_layout()
    plt.show()


photo = photograph()
draw(
    {
        "squeezed": layers.Resizing(64, 64, antialias=True)(whole),
        "cut": layers.Resizing(
            64, 64, crop_to_aspect_ratio=True, antialias=True
        )(whole),
        "filled up": layers.Resizing(
            64, 64, pad_to_aspect_ratio=True, antialias=True
        )(whole.astype("float32")),
    },
    columns=3,
)


import time

thirty = np.repeat(photo[None], 32, axis=0)


def seconds(layer):
    compiled = tf.function(lambda images: layer(images, training=True))
    compiled(thirty)
    measured = []
    for _ in range(7):
        start = time.perf_counter()
        compiled(thirty)
        measured.append(time.perf_counter() - start)
    return min(measured)


crop = seconds(layers.RandomCrop(48, 48))
rotation = seconds(layers.RandomRotation(0.1))
elastic = seconds(layers.RandomElasticTransform())
print("rotation slower than cropping:", rotation > crop)
print("elastic more than twice as slow as rotation:", elastic > 2 * rotation)

# 输出：
# rotation slower than cropping: True
# elastic more than twice as slow as rotation: True
