# 排查问题
# 出自 docs/zh/guides/debugging.md#after-an-error

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
        print(f"{attempt}: fine")
    except ValueError as error:
        print(f"{attempt}: {error}".split(". Received")[0])

# 输出：
# one-hot labels: Argument `output` must have rank (ndim) `target.ndim - 1`
# right labels: Creating variables on a non-first call to a function decorated with tf.function.
# compiled again: fine
