# Pooling layers
# From docs/en/api/layers/pooling.md#three-axes

import numpy as np
from keras import layers

volume = np.arange(64.0).reshape(1, 4, 4, 4, 1)
largest = layers.MaxPooling3D()(volume).numpy()
mean = layers.AveragePooling3D(2)(volume).numpy()
print(
    largest.shape,
    "first",
    largest.ravel()[0],
    "by hand",
    volume[0, :2, :2, :2].max(),
)
print(
    mean.shape,
    "first",
    mean.ravel()[0],
    "by hand",
    volume[0, :2, :2, :2].mean(),
)

# Output:
# (1, 2, 2, 2, 1) first 21.0 by hand 21.0
# (1, 2, 2, 2, 1) first 10.5 by hand 10.5
