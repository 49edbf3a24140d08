# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#all-drawn

import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

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

view = photograph("flower.jpg")
dull = 90 + view * 0.3
adaptive = layers.ContrastLimitedAdaptiveHistogramEqualization
strong = {"saturation_factor": (0.3, 0.3), "hue_factor": (0.4, 0.4)}
draw(
    {
        "photo": view,
        "dull photo": dull,
        "AutoContrast of it": layers.AutoContrast()(dull),
        "Equalization of it": layers.Equalization()(dull),
        "CLAHE of it": adaptive(tile_grid_size=(2, 2))(dull),
        "Brightness": layers.RandomBrightness((0.3, 0.3))(view),
        "Contrast": layers.RandomContrast((0.0, 1.0), seed=1)(view),
        "Invert": layers.RandomInvert((1.0, 1.0))(view),
        "Posterization": layers.RandomPosterization((2, 2))(view),
        "Solarization": layers.Solarization(0.0, 0.9, seed=0)(view),
        "Grayscale": layers.RandomGrayscale(1.0)(view),
        "ColorDegeneration": layers.RandomColorDegeneration((0.7, 0.7))(view),
        "Saturation": layers.RandomSaturation((0.2, 0.2))(view),
        "Hue": layers.RandomHue((0.7, 0.7), seed=0)(view),
        "ColorJitter": layers.RandomColorJitter(**strong, seed=1)(view),
        "Sharpness": layers.RandomSharpness((1.0, 1.0))(view),
        "GaussianBlur": layers.RandomGaussianBlur(
            (1.0, 1.0), kernel_size=5, sigma=(1.0, 1.0)
        )(view),
    },
    columns=4,
)
