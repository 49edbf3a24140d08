# Optimizers
# From docs/en/guides/optimizers.md#one-step

import keras
import numpy as np
from keras import optimizers

weight = keras.Variable([1.0, 2.0])
gradient = np.array([0.5, -1.0], dtype="float32")
optimizer = optimizers.SGD(learning_rate=0.1)
optimizer.apply([gradient], [weight])
print("Keras:  ", weight.numpy())
print("by hand:", np.array([1.0, 2.0]) - 0.1 * gradient)

# Output:
# Keras:   [0.95 2.1 ]
# by hand: [0.95 2.1 ]
