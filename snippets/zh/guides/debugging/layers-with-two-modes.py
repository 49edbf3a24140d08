# 排查问题
# 出自 docs/zh/guides/debugging.md#layers-with-two-modes

import keras
import numpy as np

layers = keras.layers
sample = np.random.default_rng(0).random((2, 8, 8, 3), "float32")
for layer in (
    layers.Dropout(0.5, seed=0),
    layers.BatchNormalization(),
    layers.GaussianNoise(0.1, seed=0),
    layers.RandomTranslation(0.5, 0.5, seed=0),
    layers.SpectralNormalization(layers.Dense(3, kernel_initializer="ones")),
    layers.LayerNormalization(),
):
    modes = [layer(sample, training=mode).numpy() for mode in (False, True)]
    apart = np.abs(np.subtract(*modes)).max()
    print(f"{type(layer).__name__:21} {apart:.2f} apart")

# 输出：
# Dropout               1.00 apart
# BatchNormalization    1.88 apart
# GaussianNoise         0.32 apart
# RandomTranslation     0.89 apart
# SpectralNormalization 1.84 apart
# LayerNormalization    0.00 apart
