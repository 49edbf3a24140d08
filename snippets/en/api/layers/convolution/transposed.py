# Convolution layers
# From docs/en/api/layers/convolution.md#transposed

import numpy as np
from keras import layers

kernel = np.array([1.0, 10, 100])
layer = layers.Conv1DTranspose(1, 3, strides=2, use_bias=False)
layer.build((1, 3, 1))
layer.set_weights([kernel.reshape(3, 1, 1)])
small = np.array([1.0, 2, 3])
print("Keras:  ", layer(small.reshape(1, 3, 1)).numpy().ravel())

by_hand = np.zeros(7)
for i, number in enumerate(small):
    by_hand[2 * i : 2 * i + 3] += number * kernel
print("by hand:", by_hand)

there = np.zeros((3, 7))
for i in range(3):
    there[i, 2 * i : 2 * i + 3] = kernel
print("matrix of the convolution from 7 to 3:")
print(there)
print("transposed:", there.T @ small)
print("2D:", layers.Conv2DTranspose(4, 3)(np.ones((1, 8, 8, 2))).shape)
print("3D:", layers.Conv3DTranspose(4, 3)(np.ones((1, 8, 8, 8, 2))).shape)

# Output:
# Keras:   [  1.  10. 102.  20. 203.  30. 300.]
# by hand: [  1.  10. 102.  20. 203.  30. 300.]
# matrix of the convolution from 7 to 3:
# [[  1.  10. 100.   0.   0.   0.   0.]
#  [  0.   0.   1.  10. 100.   0.   0.]
#  [  0.   0.   0.   0.   1.  10. 100.]]
# transposed: [  1.  10. 102.  20. 203.  30. 300.]
# 2D: (1, 10, 10, 4)
# 3D: (1, 10, 10, 10, 4)
