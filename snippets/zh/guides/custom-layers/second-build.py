# 自定义层
# 出自 docs/zh/guides/custom-layers.md#second-build

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


class Counted(Linear):
    builds = 0

    def build(self, input_shape):
        self.builds += 1
        super().build(input_shape)


counted = Counted(4)
for _ in range(3):
    counted(keras.ops.ones((2, 3)))
print("three calls, builds:", counted.builds)
try:
    counted.build((None, 3))
except ValueError as error:
    print("by hand, builds:", counted.builds, "-", str(error)[:41])

# 输出：
# three calls, builds: 1
# by hand, builds: 2 - You cannot add new elements of state (var
