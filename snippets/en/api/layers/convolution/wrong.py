# Convolution layers
# From docs/en/api/layers/convolution.md#wrong

import numpy as np
from keras import layers

attempts = [
    lambda: layers.Conv2D(8, 3, name="conv")(np.zeros((5, 28, 28))),
    lambda: layers.Conv2D(8, 5)(np.zeros((1, 4, 4, 1))),
    lambda: layers.Conv2D(8, 3, groups=2)(np.zeros((1, 28, 28, 3))),
    lambda: layers.Conv2D(9, 3, groups=2),
    lambda: layers.Conv2D(8, 3, strides=2, dilation_rate=2),
]
for attempt in attempts:
    try:
        attempt()
    except ValueError as error:
        print("-", error)

# Output:
# - Input 0 with name 'None' of layer 'conv' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (5, 28, 28)
# - Computed output size would be zero or negative. Received `inputs shape=(1, 4, 4, 1)`, `kernel shape=(5, 5, 1, 8)`, `dilation_rate=[1 1]`, `strides=(1, 1)`, `padding=valid`.
# - The number of input channels must be evenly divisible by the number of groups. Received groups=2, but the input has 3 channels (full input shape is (1, 28, 28, 3)).
# - The number of filters must be evenly divisible by the number of groups. Received: groups=2, filters=9.
# - `strides > 1` not supported in conjunction with `dilation_rate > 1`. Received: strides=(2, 2) and dilation_rate=(2, 2)
