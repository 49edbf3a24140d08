# A training loop of your own
# From docs/en/guides/training-loop.md#where-sublayers-are-found

import keras
import numpy as np
import tensorflow as tf


class Kept(keras.Model):
    def __init__(self, how):
        super().__init__()
        layer = keras.layers.Dense(3)
        kept = {"list": [layer], "dictionary": {0: layer}, "tuple": (layer,)}
        self.kept = kept.get(how, layer)

    def call(self, inputs):
        if callable(self.kept):
            return self.kept(inputs)
        return self.kept[0](inputs)


class Weights(keras.layers.Layer):
    def build(self, input_shape):
        self.scales = [self.add_weight(shape=input_shape[1:])]

    def call(self, inputs):
        return inputs * self.scales[0]


def built(how):
    inputs = keras.Input((4,))
    dense = keras.layers.Dense(3)
    if how == "weights":
        return keras.Sequential([inputs, Weights()])
    if how == "cells":
        cells = [keras.layers.SimpleRNNCell(2) for _ in range(2)]
        sequence = keras.layers.Reshape((1, 4))
        return keras.Sequential([inputs, sequence, keras.layers.RNN(cells)])
    if how == "sequential":
        return keras.Sequential([inputs, dense])
    if how == "functional":
        return keras.Model(inputs, dense(inputs))
    return Kept(how)


for how in (
    *("attribute", "tuple", "list", "dictionary"),
    *("sequential", "functional", "weights", "cells"),
):
    kept, other = built(how), built(how)
    kept(np.ones((1, 4))), other(np.ones((1, 4)))
    path = tf.train.Checkpoint(model=kept).save(how)
    names = [name for name, shape in tf.train.list_variables(path)]
    kept.save_weights(f"{how}.weights.h5")
    other.load_weights(f"{how}.weights.h5")
    same = np.array_equal(kept.get_weights()[0], other.get_weights()[0])
    count = sum("model/" in name for name in names)
    print(f"{how:10} checkpoint: {count} weights, save_weights: {same}")

# Output:
# attribute  checkpoint: 2 weights, save_weights: True
# tuple      checkpoint: 2 weights, save_weights: True
# list       checkpoint: 0 weights, save_weights: True
# dictionary checkpoint: 0 weights, save_weights: True
# sequential checkpoint: 2 weights, save_weights: True
# functional checkpoint: 2 weights, save_weights: True
# weights    checkpoint: 0 weights, save_weights: True
# cells      checkpoint: 0 weights, save_weights: True
