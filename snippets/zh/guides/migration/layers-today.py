# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#layers-today

import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=input_shape[1:], name="scale")

    def call(self, inputs):
        return inputs * self.scale


inputs = keras.Input((5,))
embedded = keras.layers.Embedding(9, 4)(inputs)
dense = keras.layers.Dense(3, kernel_initializer="glorot_uniform")
outputs = Scale()(dense(embedded))
network = keras.Model(inputs, outputs)
print([tuple(weight.shape) for weight in network.weights])
print(network.layers[2].input.shape, "->", network.layers[2].output.shape)

# 输出：
# [(9, 4), (4, 3), (3,), (5, 3)]
# (None, 5, 4) -> (None, 5, 3)
