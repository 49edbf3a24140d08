# Find what is wrong
# From docs/en/guides/debugging.md#eagerly

import keras
import numpy as np
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


class Look(keras.layers.Layer):
    def call(self, inputs):
        seen.append(type(inputs).__name__)
        return inputs


seen = []
for eagerly in (False, True):
    looking = keras.Sequential([keras.Input((64,)), Look(), keras.layers.Dense(10)])
    looking.compile("sgd", from_logits, run_eagerly=eagerly)
    seen.clear()
    looking.fit(images[:128], labels[:128], batch_size=32, verbose=0)
    print(f"run_eagerly={eagerly}: {len(seen)} calls, all {set(seen)}")

# Output:
# run_eagerly=False: 1 calls, all {'SymbolicTensor'}
# run_eagerly=True: 4 calls, all {'EagerTensor'}
