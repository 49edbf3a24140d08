# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#permute-values

import numpy as np
from keras import layers

x = np.arange(6).reshape(1, 2, 3)
print(layers.Permute((2, 1))(x).numpy()[0])
try:
    layers.Permute((1, 0))
except ValueError as error:
    print(error)

# Output:
# [[0 3]
#  [1 4]
#  [2 5]]
# Invalid permutation argument `dims` for Permute Layer. The set of indices in `dims` must be consecutive and start from 1. Received dims=(1, 0)
