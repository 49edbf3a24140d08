# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#outside-training

import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image
import tensorflow as tf
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


versions = {"photo": photograph("flower.jpg")}
for number in range(1, 6):
    image = photograph("flower.jpg")
    versions[f"call {number}"] = augment(image, training=True)
flower = photograph("flower.jpg")
temple = photograph("china.jpg")
random.seed(0)


class Counting(layers.AugMix):
    choices = 0

    def get_random_transformation(self, *args, **kwargs):
        Counting.choices += 1
        return super().get_random_transformation(*args, **kwargs)


twenty = tf.data.Dataset.from_tensor_slices(np.repeat(flower[None], 20, 0))
for _ in twenty.map(Counting()):
    pass
policy = layers.RandAugment(seed=1)
results = [image.numpy().ravel() for image in twenty.map(policy)]

both = np.stack([0.5 * flower + 20, temple])
for layer in [
    layers.AutoContrast(),
    layers.ContrastLimitedAdaptiveHistogramEqualization(),
    layers.Equalization(),
    layers.RandomBrightness(0.2),
    layers.RandomContrast(0.2),
    layers.RandomInvert(),
    layers.RandomPosterization(4),
    layers.Solarization(),
    layers.RandomGrayscale(),
    layers.RandomColorDegeneration(0.2),
    layers.RandomSaturation(0.2),
    layers.RandomHue(0.2),
    layers.RandomColorJitter(brightness_factor=0.2),
    layers.RandomSharpness(0.2),
    layers.RandomGaussianBlur(),
    layers.MixUp(),
    layers.CutMix(),
    layers.RandAugment(),
    layers.AugMix(),
]:
    most = float(abs(layer(both, training=False) - both).numpy().max())
    print(f"{type(layer).__name__[:24]:24} at most {most:.0f}")

# 输出：
# AutoContrast             at most 164
# ContrastLimitedAdaptiveH at most 77
# Equalization             at most 0
# RandomBrightness         at most 0
# RandomContrast           at most 0
# RandomInvert             at most 0
# RandomPosterization      at most 0
# Solarization             at most 0
# RandomGrayscale          at most 0
# RandomColorDegeneration  at most 0
# RandomSaturation         at most 0
# RandomHue                at most 0
# RandomColorJitter        at most 0
# RandomSharpness          at most 0
# RandomGaussianBlur       at most 0
# MixUp                    at most 0
# CutMix                   at most 0
# RandAugment              at most 0
# AugMix                   at most 0
