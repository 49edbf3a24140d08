# Keras 实测指南
# 出自 docs/zh/index.md#silent-trap

import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.old = tf.Variable(3.0)
        self.new = self.add_weight(shape=(), initializer="ones", name="new")

    def call(self, inputs):
        return inputs * self.old * self.new


scale = Scale()
print("output:", scale(keras.ops.ones(2)).numpy())
print("weights:", [weight.name for weight in scale.weights])

# 输出：
# output: [3. 3.]
# weights: ['new']
