# Find what is wrong
# From docs/en/guides/debugging.md#what-arrived-first

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


def message(call):
    try:
        call()
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        text = str(error).replace("\033[1m", "").replace("\033[0m", "")
        lines = [line for line in text.splitlines() if "File" not in line]
        line = next(
            line for line in lines if "shape" in line or "sizes" in line
        )
        return "- " + line.split(" and path ''. ")[-1]


def compiled(loss):
    model = classifier()
    model.compile("adam", loss)
    return model


reshape = keras.layers.Reshape((8, 9))
print(message(lambda: reshape.compute_output_shape((None, 64))))
print(message(lambda: keras.layers.Conv2D(4, 3)(np.zeros((1, 2, 2, 3)))))
huber = compiled("huber")
text = message(lambda: huber.fit(images[:32], labels[:32], verbose=0))
print("-", text.split("' with ")[-1])

# Output:
# - The total size of the tensor must be unchanged. Received: input_shape=(64,), target_shape=(8, 9)
# - Computed output size would be zero or negative. Received `inputs shape=(1, 2, 2, 3)`, `kernel shape=(3, 3, 3, 4)`, `dilation_rate=[1 1]`, `strides=(1, 1)`, `padding=valid`.
# - input shapes: [32,10], [32].
