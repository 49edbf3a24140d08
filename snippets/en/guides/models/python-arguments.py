# Sequential, functional, subclassing
# From docs/en/guides/models.md#python-arguments

import keras
import numpy as np
from keras import layers


class Repeat(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        half = keras.initializers.Identity(gain=0.5)
        self.half = layers.Dense(2, kernel_initializer=half)

    def call(self, inputs, times=1):
        for _ in range(times):
            inputs = self.half(inputs)
        return inputs


repeat = Repeat()
for times in (1, 3):
    print(times, repeat(np.ones((1, 2)), times=times).numpy())

# Output:
# 1 [[0.5 0.5]]
# 3 [[0.125 0.125]]
