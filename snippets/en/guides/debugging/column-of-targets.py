# Find what is wrong
# From docs/en/guides/debugging.md#column-of-targets

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def squares(targets, outputs):
    shapes.append(f"targets {targets.shape}, outputs {outputs.shape}")
    return (targets - outputs) ** 2


class Squares(keras.losses.Loss):
    def call(self, targets, outputs):
        return squares(targets, outputs)


inputs = keras.Input((64,))
column = keras.layers.Dense(1)(inputs)
cube = keras.layers.Reshape((1, 1))(column)
ways = {
    "loss": (column, {"loss": squares}),
    "loss, two axes of 1": (cube, {"loss": squares}),
    "class": (column, {"loss": Squares()}),
    "metric": (column, {"loss": "mse", "metrics": [squares]}),
}
for way, (outputs, arguments) in ways.items():
    shapes = []
    line = keras.Model(inputs, outputs)
    line.compile("sgd", **arguments)
    line.evaluate(images, labels.astype("float32"), verbose=0)
    print(f"{way}: {shapes[-1]}")

# Output:
# loss: targets (None, 1), outputs (None, 1)
# loss, two axes of 1: targets (None,), outputs (None, 1, 1)
# class: targets (None,), outputs (None, 1)
# metric: targets (None,), outputs (None, 1)
