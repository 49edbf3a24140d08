# Train with fit
# From docs/en/guides/fit.md#reset-by-compile

import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse", run_eagerly=True, steps_per_execution=4)
print(model.loss, model.run_eagerly, model.steps_per_execution)
model.compile("sgd")
print(model.loss, model.run_eagerly, model.steps_per_execution)

# Output:
# mse True 4
# mse False 1
