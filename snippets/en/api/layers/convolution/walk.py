# Convolution layers
# From docs/en/api/layers/convolution.md#walk

import numpy as np
from keras import layers

grid = np.array([[1, 2, 0, 1], [0, 3, 1, 2], [2, 1, 2, 0], [1, 0, 1, 3.0]])
kernel = np.array([[1, 2], [0, -1.0]])

layer = layers.Conv2D(1, 2, use_bias=False)
layer.build((1, 4, 4, 1))
layer.set_weights([kernel.reshape(2, 2, 1, 1)])
print(layer(grid.reshape(1, 4, 4, 1)).numpy()[0, :, :, 0])

by_hand = np.zeros((3, 3))
for row in range(3):
    for column in range(3):
        window = grid[row : row + 2, column : column + 2]
        by_hand[row, column] = (window * kernel).sum()
print("by hand:")
print(by_hand)

# Output:
# [[ 2.  1.  0.]
#  [ 5.  3.  5.]
#  [ 4.  4. -1.]]
# by hand:
# [[ 2.  1.  0.]
#  [ 5.  3.  5.]
#  [ 4.  4. -1.]]
