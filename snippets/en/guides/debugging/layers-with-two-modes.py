# Find what is wrong
# From docs/en/guides/debugging.md#layers-with-two-modes

import keras
import numpy as np

layers = keras.layers
sample = np.random.default_rng(0).random((2, 8, 8, 3), "float32")
for layer in (
    layers.Dropout(0.5, seed=0),
    layers.BatchNormalization(),
    layers.GaussianNoise(0.1, seed=0),
    layers.RandomTranslation(0.5, 0.5, seed=0),
    layers.SpectralNormalization(layers.Dense(3)),
    layers.LayerNormalization(),
):
    modes = [layer(sample, training=mode).numpy() for mode in (False, True)]
    print(f"{type(layer).__name__:21} differs: {not np.allclose(*modes)}")

# Output:
# Dropout               differs: True
# BatchNormalization    differs: True
# GaussianNoise         differs: True
# RandomTranslation     differs: True
# SpectralNormalization differs: True
# LayerNormalization    differs: False
