# From Keras 2 to today
# From docs/en/guides/migration.md#positional-metrics

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


positional = line()
positional.compile("sgd", "mse", ["mae"])
positional.fit(x, y, verbose=0)

# Output:
# ValueError: dtype='string' is not a valid dtype for Keras type promotion.
