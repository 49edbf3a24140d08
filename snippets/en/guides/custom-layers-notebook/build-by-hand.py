# Custom layers, as a notebook
# From docs/en/guides/custom-layers-notebook.ipynb#build-by-hand

import keras


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), name="kernel"
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


lazy = Linear(8)
lazy.build((None, 2))
print(repr(lazy.kernel.shape))

# Output:
# TensorShape([2, 8])
