# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#stronger-colours

import numpy as np
from keras import layers

orange = np.array([200.0, 100.0, 50.0], dtype="float32")
layer = layers.RandomColorDegeneration((-0.5, -0.5))
grey = orange @ [0.2989, 0.587, 0.114]
print("Keras:  ", layer(orange.reshape(1, 1, 3)).numpy().ravel().round(1))
print("by hand:", (orange - 0.5 * (grey - orange)).round(1))

# Output:
# Keras:   [237.9  87.9  12.9]
# by hand: [237.9  87.9  12.9]
