# Find what is wrong
# From docs/en/guides/debugging.md#one-batch

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


keras.utils.set_random_seed(0)
model = classifier()
model.compile(keras.optimizers.Adam(0.01), from_logits, metrics=["accuracy"])
history = model.fit(images[:32], labels[:32], epochs=60, verbose=0).history
for name in ("accuracy", "loss"):
    print(f"{name}: {history[name][0]:.2f}, then {history[name][-1]:.2f}")

# Output:
# accuracy: 0.03, then 1.00
# loss: 2.40, then 0.01
