# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#brightness-range

import numpy as np
from keras import layers

dark = np.array([-1.0, -0.5, 0.0, 1.0], dtype="float32")
layer = layers.RandomBrightness((0.1, 0.1), value_range=(-1, 1))
print("Keras:  ", layer(dark.reshape(1, 1, 4, 1)).numpy().ravel().round(3))
print("by hand:", np.clip(dark + 0.1 * (1 - (-1)), -1, 1).round(3))

# Output:
# Keras:   [-0.8 -0.3  0.2  1. ]
# by hand: [-0.8 -0.3  0.2  1. ]
