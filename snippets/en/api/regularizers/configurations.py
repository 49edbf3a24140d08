# Regularizers
# From docs/en/api/regularizers.md#configurations

import keras
import numpy as np
from keras import layers, ops, regularizers

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


@keras.saving.register_keras_serializable(package="guide")
class Beyond(regularizers.Regularizer):
    def __init__(self, limit=1.0):
        self.limit = limit

    def __call__(self, x):
        return ops.sum(ops.relu(ops.abs(x) - self.limit))

    def get_config(self):
        return {"limit": self.limit}


print(Beyond.from_config({"limit": 0.5}).limit)


class Forgotten(regularizers.Regularizer):
    def __call__(self, x):
        return ops.max(x)


model = keras.Sequential([keras.Input((2,))])
model.add(layers.Dense(2, kernel_regularizer=Forgotten()))
try:
    model.save("forgotten.keras")
except NotImplementedError as error:
    message = str(error)
    print(message[message.index("does not") :])

# Output:
# 0.5
# does not implement get_config()
