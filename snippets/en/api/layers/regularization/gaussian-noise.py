# Regularization layers
# From docs/en/api/layers/regularization.md#gaussian-noise

import keras
import numpy as np
from keras import layers

x = np.full((1000, 100), 3.0, dtype="float32")

noise = layers.GaussianNoise(0.1, seed=0)(x, training=True).numpy() - x
print(
    f"added: mean {noise.mean().round(2) + 0:.2f}, deviation {noise.std():.2f}"
)
print(f"within 0.1: {(abs(noise) < 0.1).mean():.0%}, of a normal one 68%")
print("inference:", np.unique(layers.GaussianNoise(0.1)(x)))
try:
    layers.GaussianNoise(25.0)
except ValueError as error:
    print(error)
pixels = np.full((1000, 100), 128.0, dtype="float32")
wider = layers.Lambda(lambda x: x + keras.random.normal(x.shape, stddev=25.0))
print(f"own noise: deviation {wider(pixels).numpy().std():.0f}")

# Output:
# added: mean 0.00, deviation 0.10
# within 0.1: 68%, of a normal one 68%
# inference: [3.]
# Invalid value received for argument `stddev`. Expected a float value between 0 and 1. Received: stddev=25.0
# own noise: deviation 25
