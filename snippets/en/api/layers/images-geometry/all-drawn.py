# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#all-drawn

import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


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


view = photograph()
always = (1.0, 1.0)
draw(
    {
        "photo": view,
        "RandomFlip": layers.RandomFlip("vertical", seed=0)(view),
        "RandomRotation": layers.RandomRotation((0.08, 0.08))(view),
        "RandomTranslation": layers.RandomTranslation(
            (0.2, 0.2), (0.3, 0.3), fill_mode="wrap"
        )(view),
        "RandomZoom": layers.RandomZoom((0.4, 0.4), fill_mode="nearest")(view),
        "RandomShear": layers.RandomShear((0.4, 0.4), seed=0)(view),
        "RandomPerspective": layers.RandomPerspective(always, seed=4)(view),
        "RandomElasticTransform": layers.RandomElasticTransform(
            always, scale=(0.7, 0.7), seed=0
        )(view),
        "RandomErasing": layers.RandomErasing(always, seed=3)(view),
        "RandomCrop": layers.RandomCrop(32, 32, seed=1)(view),
    },
    columns=4,
)
