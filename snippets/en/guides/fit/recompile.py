# Train with fit
# From docs/en/guides/fit.md#recompile

import keras
import numpy as np


def line():
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    return keras.Sequential([keras.Input((1,)), layer])


x = np.linspace(0, 1, 8)[:, None]
model = line()
model.compile("sgd", loss="mse", metrics=["mae"])
model.fit(x, 3 * x, epochs=3, verbose=0)
kernel = model.get_weights()[0]

model.compile("adam")
print(f"kernel: {kernel.item():.4f}, {model.get_weights()[0].item():.4f}")
print("steps of the optimizer:", int(model.optimizer.iterations))
print("loss:", model.loss, "- reported:", end=" ")
print(sorted(model.evaluate(x, 3 * x, verbose=0, return_dict=True)))

model.fit(x, 3 * x, epochs=2, verbose=0)
model.compile(model.optimizer, loss="mse", metrics=[])
print("steps of the same optimizer:", int(model.optimizer.iterations))
print(model.evaluate(x, 3 * x, verbose=0, return_dict=True).keys())

# Output:
# kernel: 0.0629, 0.0629
# steps of the optimizer: 0
# loss: mse - reported: ['loss', 'mae']
# steps of the same optimizer: 2
# dict_keys(['loss'])
