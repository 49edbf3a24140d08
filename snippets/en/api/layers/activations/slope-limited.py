# Activation layers
# From docs/en/api/layers/activations.md#slope-limited

import keras
import numpy as np
from keras import layers

half = keras.initializers.Constant(0.5)
layer = layers.PReLU(half, alpha_regularizer=keras.regularizers.L1(0.1))
layer(np.ones((1, 6)))
print(f"penalty {float(layer.losses[0]):.2f}, by hand {0.1 * 6 * 0.5:.2f}")
below, above = -np.ones((4, 2)), np.ones((4, 2))
for constraint in [None, "non_neg"]:
    layer = layers.PReLU(half, alpha_constraint=constraint)
    model = keras.Sequential([keras.Input((2,)), layer])
    model.compile(keras.optimizers.SGD(1.0), "mse")
    model.fit(below, above, verbose=0)
    print(constraint, layer.alpha.numpy())

# Output:
# penalty 0.30, by hand 0.30
# None [-1. -1.]
# non_neg [0. 0.]
