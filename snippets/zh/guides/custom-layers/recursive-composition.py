# 自定义层
# 出自 docs/zh/guides/custom-layers.md#recursive-composition

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


mlp = MLPBlock(name="mlp")
print("before the first call:", len(mlp.weights))
mlp(keras.ops.ones((3, 64)))
for weight in mlp.weights:
    print(weight.path, tuple(weight.shape))

# 输出：
# before the first call: 0
# mlp/hidden_1/kernel (64, 32)
# mlp/hidden_1/bias (32,)
# mlp/hidden_2/kernel (32, 32)
# mlp/hidden_2/bias (32,)
# mlp/out/kernel (32, 1)
# mlp/out/bias (1,)
