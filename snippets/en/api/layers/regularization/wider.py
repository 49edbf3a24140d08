# Regularization layers
# From docs/en/api/layers/regularization.md#wider

import numpy as np
from keras import layers

two_axes = np.ones((4, 2))
for dropout in [layers.Dropout, layers.AlphaDropout]:
    outputs = dropout(0.5, noise_shape=(None, 1, 1))(two_axes, training=True)
    print(dropout.__name__, two_axes.shape, "becomes", outputs.shape)

# Output:
# Dropout (4, 2) becomes (4, 4, 2)
# AlphaDropout (4, 2) becomes (4, 4, 2)
