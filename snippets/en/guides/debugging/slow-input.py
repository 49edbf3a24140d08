# Find what is wrong
# From docs/en/guides/debugging.md#slow-input

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


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


def compiled(loss):
    model = classifier()
    model.compile("adam", loss)
    return model


one_hot = keras.utils.to_categorical(labels)
model = compiled(from_logits)
for attempt in ("one-hot labels", "right labels", "compiled again"):
    try:
        if attempt == "compiled again":
            model.compile("adam", from_logits)
        model.fit(images, one_hot if "hot" in attempt else labels, verbose=0)
    except ValueError as error:
        pass


def describe(name, data):
    right = np.mean(np.argmax(model(data), axis=1) == labels)
    print(f"{name}: range {data.min():g} to {data.max():g},", end=" ")
    print(f"first row sums to {data[0].sum():.1f}, above 0.9: {right > 0.9}")


keras.utils.set_random_seed(0)
model = classifier()
model.compile(keras.optimizers.Adam(0.01), from_logits)
model.fit(images, labels, epochs=4, verbose=0)
describe("as in training", images)


import time


def decode(pixels):
    time.sleep(0.02)  # stands for a slow disk or a costly decoding
    return pixels


def load(pixels, label):
    decoded = tf.numpy_function(decode, [pixels], "float32")
    return tf.ensure_shape(decoded, (None, 64)), label


def seconds(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


arrays = tf.data.Dataset.from_tensor_slices((images[:640], labels[:640]))
slow = arrays.batch(32).map(load)
model = compiled(from_logits)
model.fit(slow, shuffle=False, verbose=0)
alone = seconds(lambda: list(slow))
epoch = seconds(lambda: model.fit(slow, shuffle=False, verbose=0))
print("input alone takes more than half of an epoch:", alone > epoch / 2)

cached = slow.cache()
model.fit(cached, shuffle=False, verbose=0)
faster = seconds(lambda: model.fit(cached, shuffle=False, verbose=0))
print("cached, an epoch takes less than half:", faster < epoch / 2)

# Output:
# input alone takes more than half of an epoch: True
# cached, an epoch takes less than half: True
