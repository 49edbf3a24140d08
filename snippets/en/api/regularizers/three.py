# Regularizers
# From docs/en/api/regularizers.md#three

import keras
import numpy as np
from keras import layers, regularizers

dense = layers.Dense(
    2,
    kernel_initializer="ones",
    bias_initializer="ones",
    kernel_regularizer=regularizers.L2(0.1),
    bias_regularizer=regularizers.L1(0.01),
    activity_regularizer=regularizers.L1(0.001),
)
model = keras.Sequential([keras.Input((3,)), dense])
model.compile(keras.optimizers.SGD(0.0), loss="mse", metrics=["mse"])
inputs, targets = np.ones((8, 3)), np.zeros((8, 2))
model(inputs)
print("losses: ", [round(float(loss), 4) for loss in model.losses])
print("by hand:", [0.001 * 2 * 4, round(0.1 * 6 * 1**2, 4), 0.01 * 2])
loss, error = model.evaluate(inputs, targets, verbose=0)
print(f"evaluate: loss {loss:.3f}, error {error:.3f}, difference {loss - error:.3f}")
history = model.fit(inputs, targets, verbose=0).history
print(f"fit:      loss {history['loss'][0]:.3f}, error {history['mse'][0]:.3f}")

# Output:
# losses:  [0.008, 0.6, 0.02]
# by hand: [0.008, 0.6, 0.02]
# evaluate: loss 16.628, error 16.000, difference 0.628
# fit:      loss 16.628, error 16.000
