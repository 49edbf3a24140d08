# Custom layers
# From docs/en/guides/custom-layers.md#first-layer

import keras


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units),
            initializer="glorot_uniform",
            name="kernel",
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


layer = Linear(4)
outputs = layer(keras.ops.ones((2, 3)))
print("output shape:", tuple(outputs.shape))
for weight in layer.weights:
    print(weight.name, tuple(weight.shape))

# Output:
# output shape: (2, 4)
# kernel (3, 4)
# bias (4,)
