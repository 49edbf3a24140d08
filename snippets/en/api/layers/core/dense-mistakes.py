# Core layers
# From docs/en/api/layers/core.md#dense-mistakes

import keras
import numpy as np
from keras import layers

dense = layers.Dense(3, activation="relu", name="sums")
dense.build((None, 2))
dense.set_weights(
    [np.array([[1, 0, -1], [2, 1, 0.5]]), np.array([0.5, -1, 1])]
)
kernel, bias = dense.get_weights()


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


attempt(layers.Dense, 8 / 2)
attempt(layers.Dense(2, name="single"), np.ones(3))
attempt(dense, np.ones((1, 3)))
attempt(layers.Dense(2, name="unknown"), keras.Input((None,)))
attempt(lambda: layers.Dense(2, kernel_initialiser="zeros"))
attempt(lambda: layers.Dense(2).kernel)

# Output:
# ValueError: Received an invalid value for `units`, expected a positive integer. Received: units=4.0
# ValueError: Input 0 with name 'None' of layer 'single' is incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (3,)
# ValueError: Input 0 with name 'None' of layer 'sums' is incompatible with the layer: expected axis -1 of input shape to have value 2, but received input with shape (1, 3)
# ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 2) for variable path='unknown/kernel'
# ValueError: Unrecognized keyword arguments passed to Dense: {'kernel_initialiser': 'zeros'}
# AttributeError: You must build the layer before accessing `kernel`.
