# Activation layers
# From docs/en/api/layers/activations.md#prelu-inside

import numpy as np
from keras import layers

dense = layers.Dense(3, activation=layers.PReLU(name="slopes"), name="dense")
print(dense(np.ones((1, 2))).shape)
for weight in dense.weights:
    print(weight.path, weight.shape)

# Output:
# (1, 3)
# dense/kernel (2, 3)
# dense/bias (3,)
# dense/slopes/alpha (3,)
