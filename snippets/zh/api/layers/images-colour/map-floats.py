# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#map-floats

import numpy as np
from keras import layers
import tensorflow as tf

dots = np.array([[[200, 100, 50], [10, 20, 30]]], dtype="uint8")

many_dots = tf.data.Dataset.from_tensors(np.stack([dots, dots]))
for layer in [
    layers.AutoContrast(),
    layers.Equalization(),
    layers.ContrastLimitedAdaptiveHistogramEqualization(),
    layers.RandomBrightness(0.2),
    layers.RandomContrast(0.2),
    layers.RandomInvert(),
    layers.RandomPosterization(4),
    layers.Solarization(),
    layers.RandomGrayscale(),
    layers.RandomColorDegeneration(0.2),
    layers.RandomSaturation(0.2),
    layers.RandomHue(0.2),
    layers.RandomColorJitter(brightness_factor=0.2, contrast_factor=0.2),
    layers.RandomSharpness(0.2),
    layers.RandomGaussianBlur(),
    layers.RandAugment(),
]:
    mapped = many_dots.map(layer).element_spec.dtype.name
    print(f"{type(layer).__name__[:24]:24} {mapped}")

# 输出：
# AutoContrast             float32
# Equalization             float32
# ContrastLimitedAdaptiveH float32
# RandomBrightness         float32
# RandomContrast           float32
# RandomInvert             float32
# RandomPosterization      float32
# Solarization             float32
# RandomGrayscale          float32
# RandomColorDegeneration  float32
# RandomSaturation         float32
# RandomHue                float32
# RandomColorJitter        float32
# RandomSharpness          float32
# RandomGaussianBlur       float32
# RandAugment              float32
