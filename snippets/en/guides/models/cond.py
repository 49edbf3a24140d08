# Sequential, functional, subclassing
# From docs/en/guides/models.md#cond

import keras
import numpy as np
from keras import layers, ops


class CondGate(layers.Layer):
    def call(self, inputs):
        return ops.cond(
            ops.mean(inputs) > 0.5, lambda: inputs, lambda: ops.negative(inputs)
        )


low = np.array([[0.1], [0.2]])
gated = keras.Sequential([keras.Input((1,)), CondGate()])
print("in a layer:", gated.predict(low, verbose=0).ravel())
value = keras.Input((1,))
chosen = ops.cond(ops.mean(value) > 0.5, lambda: 2 * value, lambda: -value)
try:
    keras.Model(value, chosen).predict(low, verbose=0)
except TypeError as error:
    print("in a graph:", type(error).__name__)

# Output:
# in a layer: [-0.1 -0.2]
# in a graph: TypeError
