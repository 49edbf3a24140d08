# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#sum-grows

import keras
import numpy as np
from keras import layers, ops


class PerSample(layers.Layer):
    def call(self, inputs):
        self.add_loss(ops.mean(inputs, axis=-1))
        return inputs


inputs = keras.Input((3,))
model = keras.Model(inputs, PerSample()(layers.Dense(3)(inputs)))
model.layers[1].set_weights([np.eye(3), np.zeros(3)])
model.compile(optimizer="sgd")
for size in (2, 4, 8):
    loss = model.evaluate(np.ones((8, 3)), batch_size=size, verbose=0)
    print("batch size", size, "loss", loss)

# Output:
# batch size 2 loss 2.0
# batch size 4 loss 4.0
# batch size 8 loss 8.0
