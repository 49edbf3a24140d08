# 自定义层
# 出自 docs/zh/guides/custom-layers.md#one-call-more

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


class MLPBlock(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [
            Linear(32, name="hidden_1"),
            Linear(32, name="hidden_2"),
        ]
        self.out = Linear(1, name="out")

    def call(self, inputs):
        x = inputs
        for linear in self.hidden:
            x = keras.ops.relu(linear(x))
        return self.out(x)


class CountingBlock(MLPBlock):
    calls = 0

    def call(self, inputs):
        self.calls += 1
        return super().call(inputs)


counting = CountingBlock()
for number in (1, 2):
    counting(keras.ops.ones((3, 64)))
    print("after call", number, "has run:", counting.calls)

# 输出：
# after call 1 has run: 2
# after call 2 has run: 3
