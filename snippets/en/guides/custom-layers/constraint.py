# Custom layers
# From docs/en/guides/custom-layers.md#constraint

import keras
import numpy as np


class Gate(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            shape=(input_shape[-1],),
            initializer="ones",
            regularizer=keras.regularizers.L2(0.1),
            constraint="non_neg",
            name="scale",
        )
        self.calls = self.add_weight(
            dtype="int32", trainable=False, name="calls"
        )

    def call(self, inputs):
        self.calls.assign_add(1)
        return inputs * self.scale


gate = Gate()
for _ in range(3):
    gate(keras.ops.ones((2, 5)))

sgd = keras.optimizers.SGD(learning_rate=1.0)
sgd.apply([np.array([-1.0, 0.0, 1.0, 2.0, 3.0])], [gate.scale])
print("scale:", gate.scale.numpy().astype(int))
print("output:", gate(keras.ops.full((1, 5), 10.0)).numpy().astype(int))

# Output:
# scale: [2 1 0 0 0]
# output: [[20 10  0  0  0]]
