# Find what is wrong
# From docs/en/guides/debugging.md#nan-layer

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


def ranges(model, data):
    for layer in model.layers:
        data = layer(data)
        values = data.numpy()
        bad = values.size - np.isfinite(values).sum()
        zero = np.mean(values == 0)
        low, high = values.min(), values.max()
        print(f"{layer.name:8} {low:9.3g} {high:9.3g}  zeros {zero:4.0%}  bad {bad}")


keras.utils.set_random_seed(0)
ranges(classifier(), images[:8])


class Log(keras.layers.Layer):
    def call(self, inputs):
        return keras.ops.log(inputs)


def broken():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    layers = [hidden, Log(name="log"), keras.layers.Dense(10, name="logits")]
    return keras.Sequential([keras.Input((64,)), *layers])


keras.utils.set_random_seed(0)
ranges(broken(), images[:8])

# Output:
# hidden           0      1.36  zeros  68%  bad 0
# log           -inf     0.309  zeros   0%  bad 175
# logits         nan       nan  zeros   0%  bad 80
