# Find what is wrong
# From docs/en/guides/debugging.md#memory

import keras
import tensorflow as tf
from sklearn.datasets import load_digits
import time

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


for argument in (False, True):
    keras.utils.set_random_seed(0)
    model = classifier()
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=argument)
    model.compile(keras.optimizers.Adam(0.01), loss)
    losses = model.fit(images, labels, epochs=3, verbose=0).history["loss"]


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


def decode(pixels):
    time.sleep(0.2)  # stands for a slow disk or a costly decoding
    return pixels


def load(pixels, label):
    decoded = tf.numpy_function(decode, [pixels], "float32")
    return tf.ensure_shape(decoded, (None, 64)), label


arrays = tf.data.Dataset.from_tensor_slices((images[:160], labels[:160]))
slow = arrays.batch(32).map(load)
model = compiled(from_logits)
model.fit(slow, shuffle=False, verbose=0)
cached = slow.cache()
model.fit(cached, shuffle=False, verbose=0)


import gc


def alive():
    gc.collect()
    return sum(isinstance(thing, tf.Tensor) for thing in gc.get_objects())


model = classifier()
for keep in (lambda loss: loss, float):
    kept = []
    start = alive()
    for _ in range(10):
        kept.append(keep(from_logits(labels, model(images))))
    print("tensors more than before:", alive() - start)

# Output:
# tensors more than before: 10
# tensors more than before: 0
