# Train with fit
# From docs/en/guides/fit.md#reset-by-compile

import keras
import numpy as np

points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
error = np.abs(points - targets).ravel()

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse", run_eagerly=True, steps_per_execution=4)
print(model.loss, model.run_eagerly, model.steps_per_execution)
model.compile("sgd")
print(model.loss, model.run_eagerly, model.steps_per_execution)
fresh = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
fresh.compile("sgd")
try:
    fresh.fit(np.ones((2, 1)), np.ones((2, 1)), verbose=0)
except ValueError as error:
    print(error)

# Output:
# mse True 4
# mse False 1
# No loss to compute. Provide a `loss` argument in `compile()`.
