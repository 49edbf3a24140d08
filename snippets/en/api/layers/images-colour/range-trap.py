# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#range-trap

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


versions = {"photo": photograph("flower.jpg")}
for number in range(1, 6):
    image = photograph("flower.jpg")
    versions[f"call {number}"] = augment(image, training=True)


flower = photograph("flower.jpg")
temple = photograph("china.jpg")
unit = flower / 255


def extremes(layer):
    values = np.array(layer(unit, training=True))
    return f"{values.min():6.2f} to {values.max():6.2f}"


clahe = layers.ContrastLimitedAdaptiveHistogramEqualization
for name, kind, options in [
    ("AutoContrast", layers.AutoContrast, {}),
    ("CLAHE", clahe, {}),
    ("Brightness", layers.RandomBrightness, {"factor": (0.1, 0.1)}),
    ("Invert", layers.RandomInvert, {"factor": (1.0, 1.0)}),
    ("Posterization", layers.RandomPosterization, {"factor": (4, 4)}),
    ("Solarization", layers.Solarization, {"seed": 0}),
    ("RandAugment", layers.RandAugment, {"seed": 1}),
]:
    wrong = extremes(kind(**options))
    right = extremes(kind(value_range=(0, 1), **options))
    print(f"{name:13} {wrong}   {right}")

# Output:
# AutoContrast    0.00 to 255.00     0.00 to   1.00
# CLAHE           0.00 to   0.00     0.00 to   0.97
# Brightness     25.50 to  26.45     0.10 to   1.00
# Invert        254.05 to 255.00     0.05 to   1.00
# Posterization   0.00 to   0.00     0.00 to   0.94
# Solarization  254.05 to 255.00     0.05 to   1.00
# RandAugment   137.29 to 138.24     0.00 to   0.54
