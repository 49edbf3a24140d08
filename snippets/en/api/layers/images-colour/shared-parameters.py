# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#shared-parameters

import keras
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
unit = flower / 255


from inspect import signature

last = np.random.default_rng(0).uniform(0, 255, (6, 8, 8, 3)).astype("float32")
first = last.transpose(0, 3, 1, 2)
always = {"factor": (1.0, 1.0)}
share = {"factor": 0.3}
parts = {"brightness_factor": 0.2, "contrast_factor": 0.2}
tiles = {"tile_grid_size": (2, 2)}


def outcome(kind, images, options, seed=0, **more):
    keras.utils.set_random_seed(seed)
    if "seed" in signature(kind).parameters:
        more["seed"] = seed
    return np.array(kind(**options, **more)(images, training=True))


def told(make):
    try:
        return f"{make():5.0f}"
    except Exception as error:
        return type(error).__name__[:8]


print(f"{'':24} channels range  seed other")
for kind, options in [
    (layers.AutoContrast, {}),
    (layers.Equalization, {}),
    (layers.ContrastLimitedAdaptiveHistogramEqualization, tiles),
    (layers.RandomBrightness, share),
    (layers.RandomContrast, share),
    (layers.RandomInvert, {"factor": (0.5, 0.5)}),
    (layers.RandomPosterization, {"factor": (2, 5)}),
    (layers.Solarization, {"threshold_factor": 0.5}),
    (layers.RandomGrayscale, {}),
    (layers.RandomColorDegeneration, {"factor": 0.5}),
    (layers.RandomSaturation, {"factor": (0.0, 0.5)}),
    (layers.RandomHue, {"factor": 0.5}),
    (layers.RandomColorJitter, parts),
    (layers.RandomSharpness, {"factor": 0.5}),
    (layers.RandomGaussianBlur, always),
    (layers.MixUp, {}),
    (layers.CutMix, {}),
    (layers.RandAugment, {}),
    (layers.AugMix, {}),
    (layers.RandomColorJitter, {"hue_factor": 0.2}),
]:
    plain = outcome(kind, last, options)
    columns = [
        told(
            lambda: abs(
                plain.transpose(0, 3, 1, 2)
                - outcome(kind, first, options, data_format="channels_first")
            ).max()
        )
    ]
    if "value_range" in signature(kind).parameters:
        unit = outcome(kind, last / 255, options, value_range=(0, 1))
        columns.append(told(lambda: abs(plain - 255 * unit).max()))
    else:
        columns.append("    -")
    for seed in [0, 1]:
        again = outcome(kind, last, options, seed=seed)
        columns.append(told(lambda: abs(plain - again).max()))
    print(f"{kind.__name__[:24]:24}", *columns)

# Output:
#                          channels range  seed other
# AutoContrast                57     0     0     0
# Equalization                 0     0     0     0
# ContrastLimitedAdaptiveH     0     0     0     0
# RandomBrightness             0     0     0   102
# RandomContrast               0     0     0    22
# RandomInvert                 0     0     0   250
# RandomPosterization          0     0     0    48
# Solarization                 0     0     0   233
# RandomGrayscale              0     -     0   212
# RandomColorDegeneration      0     0     0    93
# RandomSaturation             0     0     0   162
# RandomHue                    0     0     0   223
# RandomColorJitter            3     0     0    68
# RandomSharpness              0     0     0    78
# RandomGaussianBlur           0     0     0   101
# MixUp                        0     -     0   232
# CutMix                       0     -     0   238
# RandAugment                  0     0     0   255
# AugMix                       0     0     0    96
# RandomColorJitter        FailedPr     0     0   139
