# Optimizers
# From docs/en/guides/optimizers.md#apply-gradients

import keras
import numpy as np
from keras import optimizers

gradient = np.array([0.5, -1.0], dtype="float32")

weight = keras.Variable([1.0, 2.0])
optimizers.SGD(learning_rate=0.1).apply_gradients([(gradient, weight)])
print(weight.numpy())

# Output:
# [0.95 2.1 ]
