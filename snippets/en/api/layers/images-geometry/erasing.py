# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#erasing

import numpy as np
from keras import layers
from scipy.stats import norm

quarter = layers.RandomErasing(
    (1, 1), scale=(0.25, 0.25), fill_value=0, seed=0
)
print(quarter(np.ones((4, 4, 1))).numpy()[..., 0])

white = np.ones((1000, 40, 40, 1))
erase = layers.RandomErasing((1, 1), fill_value=0, seed=0)
areas = (erase(white).numpy() == 0).mean(axis=(1, 2, 3))
print(f"area: from {areas.min():.2f} to {areas.max():.2f}")
noise = layers.RandomErasing((1, 1), scale=(1, 1), seed=0)(white * 100)
noise = noise.numpy()
print(f"of the noise, zeros: {np.mean(noise == 0):.2f},", end=" ")
print(f"at the upper end: {np.mean(noise == 255):.2f}")
print(f"by hand: {norm.cdf(0):.2f} and {1 - norm.cdf(1):.2f}")
sides = (erase(white).numpy() == 0).any(axis=1).mean(axis=1)
print(f"width: from {sides.min():.2f} to {sides.max():.2f},", end=" ")
print(f"by hand {np.sqrt(0.02):.2f} to {np.sqrt(0.33):.2f}")
try:
    layers.RandomErasing(scale=2)
except ValueError as error:
    print(error)

# Output:
# [[1. 1. 1. 1.]
#  [1. 0. 0. 1.]
#  [1. 0. 0. 1.]
#  [1. 1. 1. 1.]]
# area: from 0.03 to 0.33
# of the noise, zeros: 0.50, at the upper end: 0.16
# by hand: 0.50 and 0.16
# width: from 0.15 to 0.57, by hand 0.14 to 0.57
# The `scale` argument should be a number (or a list of two numbers) in the range [0, 1]. Received: factor=2
