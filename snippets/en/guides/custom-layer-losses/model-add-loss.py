# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#model-add-loss

import keras
from keras import layers, ops

inputs = keras.Input((3,))
outputs = layers.Dense(3)(inputs)
keras.Model(inputs, outputs).add_loss(ops.mean(outputs))

# Output:
# NotImplementedError
