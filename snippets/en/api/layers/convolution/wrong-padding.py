# Convolution layers
# From docs/en/api/layers/convolution.md#wrong-padding

import numpy as np
from keras import layers

for padding in ["causal", (1, 1)]:
    layer_of = {"filters": 8, "kernel_size": 3, "padding": padding}
    try:
        layers.Conv2D(**layer_of)(np.zeros((1, 8, 8, 1)))
    except ValueError as error:
        print(padding, "-", str(error).partition(" or one of")[0])

# Output:
# causal - The `padding` argument must be a list/tuple
# (1, 1) - `padding` must be either `'valid'` or `'same'`. Received (1, 1).
