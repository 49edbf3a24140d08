# Core layers
# From docs/en/api/layers/core.md#dense-first

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(3)]
)
for layer in model.layers:
    print(
        f"{layer.name:8} {layer.output.shape}, {layer.count_params()} weights"
    )
print("by hand:", 4 * 8 + 8, "and", 8 * 3 + 3)
print(model(np.ones((2, 4))).shape)

# Output:
# dense    (None, 8), 40 weights
# dense_1  (None, 3), 27 weights
# by hand: 40 and 27
# (2, 3)
