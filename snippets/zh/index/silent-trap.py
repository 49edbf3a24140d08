# Keras 实证指南
# 出自 docs/zh/index.md#silent-trap

import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.old = tf.Variable(1.0)
        self.new = self.add_weight(shape=(), initializer="ones", name="new")

    def call(self, inputs):
        return inputs * self.old * self.new


print([weight.name for weight in Scale().weights])

# 输出：
# ['new']
