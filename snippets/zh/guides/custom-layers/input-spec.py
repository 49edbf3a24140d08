# 自定义层
# 出自 docs/zh/guides/custom-layers.md#input-spec

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


class CheckedLinear(Linear):
    def build(self, input_shape):
        super().build(input_shape)
        self.input_spec = keras.layers.InputSpec(
            min_ndim=2, axes={-1: input_shape[-1]}
        )


checked = CheckedLinear(4)
checked(keras.ops.ones((2, 3)))
try:
    checked(keras.ops.ones((2, 5)))
except ValueError as error:
    print(str(error).split("incompatible with the layer: ")[1])

# 输出：
# expected axis -1 of input shape to have value 3, but received input with shape (2, 5)
