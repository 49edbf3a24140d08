# Custom layers
# From docs/en/guides/custom-layers.md#tracked-attributes

import keras
import numpy as np


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


layer = Linear(4)
outputs = layer(keras.ops.ones((2, 3)))
for weight in layer.weights:
    pass


import tensorflow as tf


class PlainObject:
    pass


class Collector(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.a = self.add_weight(shape=(), name="from add_weight")
        self.b = keras.Variable(1.0, name="a keras.Variable")
        self.c = [keras.Variable(1.0, name="in a list")]
        self.d = {
            "key": (keras.Variable(1.0, name="in a tuple in a dict"),)
        }
        self.e = tf.Variable(1.0, name="a tf.Variable")
        self.f = np.ones(3)
        self.g = PlainObject()
        self.g.hidden = keras.Variable(1.0, name="hidden in an object")


for weight in Collector().weights:
    print(weight.name)

# Output:
# from add_weight
# a keras.Variable
# in a list
# in a tuple in a dict
