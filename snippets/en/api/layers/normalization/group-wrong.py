# Normalization layers
# From docs/en/api/layers/normalization.md#group-wrong

import numpy as np
from keras import layers

images = np.random.default_rng(0).normal(size=(2, 3, 3, 4)).astype("float32")

for groups in [32, 3]:
    try:
        layers.GroupNormalization(groups)(images)
    except ValueError as error:
        print(error)

# Output:
# Number of groups (32) cannot be more than the number of channels (4).
# Number of groups (3) must be a multiple of the number of channels (4).
