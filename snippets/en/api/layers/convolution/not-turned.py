# Convolution layers
# From docs/en/api/layers/convolution.md#not-turned

import numpy as np
from keras import layers

grid = np.array([[1, 2, 0, 1], [0, 3, 1, 2], [2, 1, 2, 0], [1, 0, 1, 3.0]])
kernel = np.array([[1, 2], [0, -1.0]])
layer = layers.Conv2D(1, 2, use_bias=False)
layer.build((1, 4, 4, 1))
layer.set_weights([kernel.reshape(2, 2, 1, 1)])

from scipy.signal import convolve2d, correlate2d

ours = layer(grid.reshape(1, 4, 4, 1)).numpy()[0, :, :, 0]
print("correlate2d:", abs(ours - correlate2d(grid, kernel, "valid")).max())
print("convolve2d: ", abs(ours - convolve2d(grid, kernel, "valid")).max())

# Output:
# correlate2d: 0.0
# convolve2d:  4.0
