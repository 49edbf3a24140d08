# Find what is wrong
# From docs/en/guides/debugging.md#slow-input

import keras
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


import time


def decode(pixels):
    time.sleep(0.2)  # stands for a slow disk or a costly decoding
    return pixels


def load(pixels, label):
    decoded = tf.numpy_function(decode, [pixels], "float32")
    return tf.ensure_shape(decoded, (None, 64)), label


def seconds(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


arrays = tf.data.Dataset.from_tensor_slices((images[:160], labels[:160]))
slow = arrays.batch(32).map(load)
model = compiled(from_logits)
model.fit(slow, shuffle=False, verbose=0)
alone = seconds(lambda: list(slow))
epoch = seconds(lambda: model.fit(slow, shuffle=False, verbose=0))
print(f"input alone {alone:.1f} s, an epoch {epoch:.1f} s")

cached = slow.cache()
model.fit(cached, shuffle=False, verbose=0)
faster = seconds(lambda: model.fit(cached, shuffle=False, verbose=0))
print(f"cached, an epoch {faster:.2f} s")
print(f"mostly waiting: {alone > epoch / 2}, cached: {faster > epoch / 2}")

# Output:
# input alone 1.3 s, an epoch 1.0 s
# cached, an epoch 0.02 s
# mostly waiting: True, cached: False
