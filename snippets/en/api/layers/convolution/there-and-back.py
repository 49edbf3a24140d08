# Convolution layers
# From docs/en/api/layers/convolution.md#there-and-back

import numpy as np
from keras import layers

for n in [8, 7]:
    down = layers.Conv1D(1, 3, strides=2, padding="same")
    up = layers.Conv1DTranspose(1, 3, strides=2, padding="same")
    exact = layers.Conv1DTranspose(
        1, 3, strides=2, padding="same", output_padding=(n + 1) % 2
    )
    half = down(np.ones((1, n, 1)))
    print(f"{n} -> {half.shape[1]} -> {up(half).shape[1]},", end=" ")
    print("with output_padding", exact(half).shape[1])
try:
    layers.Conv1DTranspose(1, 3, strides=2, output_padding=2)
except ValueError as error:
    print(error)

# Output:
# 8 -> 4 -> 8, with output_padding 8
# 7 -> 4 -> 8, with output_padding 7
# `output_padding` must be strictly less than `strides` for all dimensions. At dimension 0, `output_padding` is 2 but `strides` is 2. Received: output_padding=(2,), strides=(2,)
