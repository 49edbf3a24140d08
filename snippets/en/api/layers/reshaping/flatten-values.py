# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#flatten-values

import numpy as np
from keras import layers

x = np.arange(8).reshape(1, 2, 2, 2)
print("last: ", layers.Flatten()(x).numpy()[0])
print("first:", layers.Flatten(data_format="channels_first")(x).numpy()[0])
print("numbers:", layers.Flatten()(np.array([7.0, 8.0])).shape)

# Output:
# last:  [0 1 2 3 4 5 6 7]
# first: [0 4 1 5 2 6 3 7]
# numbers: (2, 1)
