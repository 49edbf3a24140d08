# 自定义层
# 出自 docs/zh/guides/custom-layers.md#freeze-a-layer

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


frozen = Linear(4)
frozen.build((None, 3))
for trainable in (True, False, True):
    frozen.trainable = trainable
    print(len(frozen.trainable_weights), len(frozen.non_trainable_weights))

# 输出：
# 2 0
# 0 2
# 2 0
