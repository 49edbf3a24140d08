# Convolution layers
# From docs/en/api/layers/convolution.md#shifted

import numpy as np
from keras import layers

grid = np.array([[1, 2, 0, 1], [0, 3, 1, 2], [2, 1, 2, 0], [1, 0, 1, 3.0]])
kernel = np.array([[1, 2], [0, -1.0]])
layer = layers.Conv2D(1, 2, use_bias=False)
layer.build((1, 4, 4, 1))
layer.set_weights([kernel.reshape(2, 2, 1, 1)])

shifted = np.roll(grid, 1, axis=1)
there = layer(grid.reshape(1, 4, 4, 1)).numpy()[0, :, :-1, 0]
moved = layer(shifted.reshape(1, 4, 4, 1)).numpy()[0, :, 1:, 0]
print("here:             ", there.tolist())
print("one place further:", moved.tolist())
print("weights:", layer.count_params())

# Output:
# here:              [[2.0, 1.0], [5.0, 3.0], [4.0, 4.0]]
# one place further: [[2.0, 1.0], [5.0, 3.0], [4.0, 4.0]]
# weights: 4
