# 自定义层（笔记本）
# 出自 docs/zh/guides/custom-layers-notebook.ipynb#losses

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


class MLPBlock(keras.layers.Layer):
    def __init__(self, rate=0.001, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate
        self.linear_1 = Linear(32, name="linear_1")
        self.linear_2 = Linear(10, name="linear_2")
        self.activity = keras.metrics.Mean(name="activity")

    def build(self, input_shape):
        self.linear_1.build(input_shape)
        self.linear_2.build((*input_shape[:-1], 32))

    def call(self, inputs):
        x = keras.ops.relu(self.linear_1(inputs))
        self.activity.update_state(x)
        self.add_loss(self.rate * keras.ops.mean(x))
        return self.linear_2(x)


block = MLPBlock(name="block")
block.build((None, 64))

block(keras.ops.ones((5, 64)))
block(keras.ops.zeros((5, 64)))
print(repr([float(loss) for loss in block.losses]))

# 输出：
# [0.0]
