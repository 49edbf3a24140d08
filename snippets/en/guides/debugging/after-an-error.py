# Find what is wrong
# From docs/en/guides/debugging.md#after-an-error

import keras
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
        print(f"{attempt}: fine")
    except ValueError as error:
        print(f"{attempt}: {error}".split(". Received")[0])

# Output:
# one-hot labels: Argument `output` must have rank (ndim) `target.ndim - 1`
# right labels: Creating variables on a non-first call to a function decorated with tf.function.
# compiled again: fine
