# Find what is wrong
# From docs/en/guides/debugging.md#other-preprocessing

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
columns = digits.images.transpose(0, 2, 1).reshape(-1, 64) / 16
describe("as in training", images)
describe("by columns", columns.astype("float32"))

# Output:
# as in training: range 0 to 1, first row sums to 18.4, above 0.9: True
# by columns: range 0 to 1, first row sums to 18.4, above 0.9: False
