# Regularizers
# From docs/en/api/regularizers.md#unregistered

import keras
import numpy as np
from keras import layers, regularizers

inputs, targets = np.ones((8, 3)), np.zeros((8, 2))
shape = {"kernel_initializer": "ones", "use_bias": False}
active = layers.Dense(3, activity_regularizer=regularizers.L1(0.001), **shape)
for shape_of_input in [(8, 3), (4, 3), (4, 5, 3)]:
    active(np.ones(shape_of_input))
both = layers.Dense(3, kernel_regularizer="l2", activity_regularizer="l1", **shape)
start = keras.Input((3,))
twice = keras.Model(start, both(both(start)))
each = layers.Dense(2, kernel_regularizer=lambda kernel: 0.1 * kernel**2, **shape)
model = keras.Sequential([keras.Input((3,)), each])
model.compile(loss="mse", metrics=["mse"])
loss, error = model.evaluate(inputs, targets, verbose=0)


class Mine(regularizers.Regularizer):
    def __call__(self, x):
        return 0.0

    def get_config(self):
        return {}


config = regularizers.serialize(Mine())
try:
    regularizers.deserialize(config)
except TypeError as error:
    print(str(error).partition(". ")[0])
known = {"Mine": Mine}
print(type(regularizers.deserialize(config, known)).__name__)

# Output:
# Cannot deserialize object of type `Mine`
# Mine
