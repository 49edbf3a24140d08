# Sequential, functional, subclassing
# From docs/en/guides/models.md#where

import keras
import numpy as np
from keras import ops

value = keras.Input((1,))
where_gate = keras.Model(value, ops.where(ops.mean(value) > 0.5, value, -value))
print(where_gate.predict(np.array([[0.1], [0.2]]), verbose=0).ravel())
print(where_gate.predict(np.array([[0.9], [0.8]]), verbose=0).ravel())

# Output:
# [-0.1 -0.2]
# [0.9 0.8]
