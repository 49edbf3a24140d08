# Find what is wrong
# From docs/en/guides/debugging.md#column-of-targets

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def squares(targets, outputs):
    print("targets", targets.shape, "outputs", outputs.shape)
    return keras.ops.mean((targets - outputs) ** 2, axis=-1)


line = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
line.compile("sgd", squares)
line.fit(images, labels, verbose=0)

# Output:
# targets (None, 1) outputs (None, 1)
