# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#rescaling

import numpy as np
from keras import layers

pixels = np.array([[0, 51, 255]], dtype="uint8")
print("to 0 … 1: ", layers.Rescaling(1 / 255)(pixels).numpy())
print("to -1 … 1:", layers.Rescaling(1 / 127.5, offset=-1)(pixels).numpy())
print("by hand:  ", pixels / 127.5 - 1)
channels = layers.Rescaling([1.0, 2.0, 3.0], offset=[0.0, 1.0, 2.0])
print("a channel each:", channels(np.ones((1, 1, 3))).numpy().ravel())

# Output:
# to 0 … 1:  [[0.         0.20000002 1.        ]]
# to -1 … 1: [[-1.         -0.59999996  1.        ]]
# by hand:   [[-1.  -0.6  1. ]]
# a channel each: [1. 3. 5.]
