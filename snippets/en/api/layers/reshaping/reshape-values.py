# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#reshape-values

import numpy as np
from keras import layers

x = np.arange(6).reshape(1, 6)
print(layers.Reshape((2, 3))(x).numpy()[0])
print(layers.Reshape((-1, 2))(x).numpy()[0])
for shape in [(4, 2), (-1, 4)]:
    try:
        layers.Reshape(shape)(x)
    except ValueError as error:
        print(str(error).splitlines()[2])

# Output:
# [[0 1 2]
#  [3 4 5]]
# [[0 1]
#  [2 3]
#  [4 5]]
# The total size of the tensor must be unchanged. Received: input_shape=(6,), target_shape=(4, 2)
# The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified dimensions in target_shape. Received: input_shape=(6,), target_shape=(-1, 4)
