# Regularization layers
# From docs/en/api/layers/regularization.md#spatial-options

import numpy as np
from keras import layers

first = layers.SpatialDropout2D(0.5, data_format="channels_first", seed=0)

for axes, kind in [
    (1, layers.SpatialDropout1D),
    (2, layers.SpatialDropout2D),
    (3, layers.SpatialDropout3D),
]:
    layer = kind(0.5, name="maps", seed=0, dtype="float16")
    outputs = layer(np.ones((1, *[2] * axes, 6)), training=True)
    print(layer.name, outputs.dtype.name, outputs.numpy().reshape(-1, 6)[0])
    if axes > 1:
        first = kind(0.5, data_format="channels_first", seed=0)
        outputs = first(np.ones((1, 6, *[2] * axes)), training=True)
        print("channels first:    ", outputs.numpy().reshape(6, -1)[:, 0])

# Output:
# maps float16 [2. 2. 0. 0. 0. 2.]
# maps float16 [2. 2. 0. 0. 0. 2.]
# channels first:     [0. 2. 2. 2. 0. 2.]
# maps float16 [2. 2. 0. 0. 0. 2.]
# channels first:     [0. 2. 2. 2. 0. 2.]
