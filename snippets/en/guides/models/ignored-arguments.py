# Sequential, functional, subclassing
# From docs/en/guides/models.md#ignored-arguments

import keras
import numpy as np
from keras import layers


class Times(layers.Layer):
    def call(self, inputs, times=1):
        return inputs * times


values = keras.Input((2,))
for model in (
    keras.Sequential([values, Times()]),
    keras.Model(values, Times()(values)),
):
    found = model(np.ones((1, 2)), times=3, other=3).numpy()
    print(type(model).__name__, found)

# Output:
# Sequential [[1. 1.]]
# Functional [[1. 1.]]
