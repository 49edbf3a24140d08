# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#cropping-defaults

import numpy as np
from keras import layers

for layer, shape in [
    (layers.Cropping1D(), (5, 1)),
    (layers.Cropping2D(), (5, 5, 1)),
    (layers.Cropping3D(), (5, 5, 5, 1)),
]:
    print(
        f"{layer.name:12} {shape} -> {layer(np.zeros((1, *shape))).shape[1:]}"
    )

# Output:
# cropping1d   (5, 1) -> (3, 1)
# cropping2d   (5, 5, 1) -> (5, 5, 1)
# cropping3d   (5, 5, 5, 1) -> (3, 3, 3, 1)
