# Custom layers
# From docs/en/guides/custom-layers.md#deferred-build

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


lazy = Linear(4)
print(lazy.built, len(lazy.weights))
lazy.build((None, 3))
print(lazy.built, [tuple(weight.shape) for weight in lazy.weights])
lazy.extra = lazy.add_weight(shape=(4,), name="extra")

# Output:
# False 0
# True [(3, 4), (4,)]
# ValueError: You cannot add new elements of state (variables or sub-layers) to a layer that is already built. All state must be created in the `__init__()` method or in the `build()` method.
