# Pooling layers
# From docs/en/api/layers/pooling.md#wrong-padding

import numpy as np
from keras import layers

grid = np.arange(1.0, 17.0, dtype="float32").reshape(1, 4, 4, 1)

layer = layers.MaxPooling2D(padding="full")
try:
    layer(grid)
except Exception as error:
    print(type(error).__name__, str(error).splitlines()[2])
try:
    layers.AveragePooling2D()
except TypeError as error:
    print(error)
try:
    layers.MaxPooling2D(0)
except ValueError as error:
    print(error)
try:
    layers.MaxPooling2D(name="pool")(grid[0])
except ValueError as error:
    print(error)

# Output:
# InvalidArgumentError Value for attr 'padding' of "FULL" is not in the list of allowed values: "SAME", "VALID", "EXPLICIT"
# AveragePooling2D.__init__() missing 1 required positional argument: 'pool_size'
# The `pool_size` argument must be a tuple of 2 integers. Received pool_size=0, including values {0} that do not satisfy `value > 0`
# Input 0 with name 'None' of layer 'pool' is incompatible with the layer: expected ndim=4, found ndim=3. Full shape received: (4, 4, 1)
