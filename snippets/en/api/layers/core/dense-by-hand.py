# Core layers
# From docs/en/api/layers/core.md#dense-by-hand

import numpy as np
from keras import layers

x = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")
dense = layers.Dense(3, activation="relu", name="sums")
dense.build((None, 2))
dense.set_weights(
    [np.array([[1, 0, -1], [2, 1, 0.5]]), np.array([0.5, -1, 1])]
)
kernel, bias = dense.get_weights()
print("Keras:  ", dense(x).numpy().tolist())
print("by hand:", np.maximum(x @ kernel + bias, 0).tolist())

# Output:
# Keras:   [[5.5, 1.0, 1.0], [0.0, 0.0, 0.5]]
# by hand: [[5.5, 1.0, 1.0], [0.0, 0.0, 0.5]]
