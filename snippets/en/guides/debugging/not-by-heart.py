# Find what is wrong
# From docs/en/guides/debugging.md#not-by-heart

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


twice = images[:32].copy()
twice[1] = twice[0]
cases = {
    "a penalty": (keras.regularizers.L2(1.0), images[:32]),
    "equal samples": (None, twice),
}
for name, (penalty, samples) in cases.items():
    keras.utils.set_random_seed(0)
    model = classifier()
    model.layers[0].kernel.regularizer = penalty
    adam = keras.optimizers.Adam(0.01)
    model.compile(adam, from_logits, metrics=["accuracy"])
    model.fit(samples, labels[:32], epochs=90, verbose=0)
    accuracy = model.evaluate(samples, labels[:32], verbose=0)[1]
    print(f"{name}: all right: {accuracy == 1.0}")

# Output:
# a penalty: all right: False
# equal samples: all right: False
