# Optimizers
# From docs/en/guides/optimizers.md#thawed-with-old-optimizer

import keras
import numpy as np
from keras import optimizers

ones = np.ones((4, 1))


def small_model(name):
    base = keras.layers.Dense(2, name="base")
    head = keras.layers.Dense(1, name="head")
    return keras.Sequential([keras.Input((1,)), base, head], name=name)


model = small_model("model")
model.layers[0].trainable = False
model.compile(optimizers.SGD(0.1), loss="mse")
model.fit(ones, ones, verbose=0)
model.layers[0].trainable = True
model.compile(model.optimizer, loss="mse")
model.fit(ones, ones, verbose=0)

# Output:
# ValueError: Unknown variable: <Variable path=model/base/kernel, shape=(1, 2), dtype=float32>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
