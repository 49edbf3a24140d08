# Custom layers
# From docs/en/guides/custom-layers.md#no-parameters

import keras
import tensorflow as tf


class OldLinear(keras.layers.Layer):
    def __init__(self, units, input_dim):
        super().__init__()
        initial = tf.random.stateless_normal(
            (input_dim, units), seed=(0, 1)
        )
        self.w = tf.Variable(initial, trainable=True)
        self.b = tf.Variable(tf.zeros(units), trainable=True)

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b


shown = keras.Sequential(
    [keras.Input((64,)), OldLinear(32, input_dim=64), keras.layers.Dense(10)]
)
for layer in shown.layers:
    print(f"{layer.name:12}", layer.count_params())

# Output:
# old_linear   0
# dense        330
