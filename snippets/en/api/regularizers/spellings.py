# Regularizers
# From docs/en/api/regularizers.md#spellings

import keras
import numpy as np
from keras import layers, ops, regularizers

weights = np.array([[3.0, 0.0], [4.0, -1.0]], dtype="float32")


def penalty(regularizer):
    layer = layers.Dense(2, kernel_regularizer=regularizer)
    layer.build((None, 2))
    layer.kernel.assign(weights)
    return f"{layer.losses[0]:.2f}"


print("string:  ", penalty("l2"))
print("object:  ", penalty(regularizers.L2(0.1)))
print("function:", penalty(lambda kernel: 0.1 * ops.sum(kernel**2)))
print("alone:   ", f"{regularizers.L2(0.1)(weights):.2f}")
print("by hand: ", 0.1 * (3**2 + 0**2 + 4**2 + 1**2))

# Output:
# string:   0.26
# object:   2.60
# function: 2.60
# alone:    2.60
# by hand:  2.6
