# Custom layers
# From docs/en/guides/custom-layers.md#tracked-attributes

import keras
import numpy as np


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
