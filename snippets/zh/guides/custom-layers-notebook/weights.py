# 自定义层（笔记本）
# 出自 docs/zh/guides/custom-layers-notebook.ipynb#weights

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


layer = Linear(4)
layer(keras.ops.ones((2, 3))).shape

print(repr([(weight.name, tuple(weight.shape)) for weight in layer.weights]))

# 输出：
# [('kernel', (3, 4)), ('bias', (4,))]
