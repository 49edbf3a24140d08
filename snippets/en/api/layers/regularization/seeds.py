# Regularization layers
# From docs/en/api/layers/regularization.md#seeds

import keras
import numpy as np
from keras import layers


import tensorflow as tf

ones = np.ones((1, 8))


def draw(layer):
    return layer(ones, training=True).numpy()[0].astype(int)


first, second = layers.Dropout(0.5, seed=1), layers.Dropout(0.5, seed=1)
print("seed=1:        ", draw(first), draw(first))
print("another layer: ", draw(second), draw(second))


@tf.function
def compiled():
    return second(ones, training=True)


print("in tf.function:", *(compiled().numpy()[0].astype(int) for _ in "ab"))
for _ in range(2):
    keras.utils.set_random_seed(1)
    print("set_random_seed:", draw(layers.Dropout(0.5)))
print("weights:", first.weights, "state:", first.seed_generator.state.numpy())

# Output:
# seed=1:         [2 0 2 0 0 0 0 2] [0 0 0 0 0 0 2 2]
# another layer:  [2 0 2 0 0 0 0 2] [0 0 0 0 0 0 2 2]
# in tf.function: [2 0 2 0 0 2 0 0] [2 0 2 0 0 0 0 0]
# set_random_seed: [0 2 2 0 0 0 2 0]
# set_random_seed: [0 2 2 0 0 0 2 0]
# weights: [] state: [1 2]
