# Custom layers
# From docs/en/guides/custom-layers.md#one-feature

import keras


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

print(tuple(gate(keras.ops.ones((2, 1))).shape), "for", tuple(gate.scale.shape))

# Output:
# (2, 5) for (5,)
