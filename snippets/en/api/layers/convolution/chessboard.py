# Convolution layers
# From docs/en/api/layers/convolution.md#chessboard

import numpy as np
from keras import layers

for k in [3, 4]:
    layer = layers.Conv1DTranspose(
        1, k, strides=2, kernel_initializer="ones", use_bias=False
    )
    print(k, layer(np.ones((1, 5, 1))).numpy().ravel().astype(int))

# Output:
# 3 [1 1 2 1 2 1 2 1 2 1 1]
# 4 [1 1 2 2 2 2 2 2 2 2 1 1]
