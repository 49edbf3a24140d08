# Sequential, functional, subclassing
# From docs/en/guides/models.md#same-predictions

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
sequential = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(32, activation="relu", name="hidden"),
        layers.Dense(10, activation="softmax", name="digit"),
    ],
    name="sequential",
)
inputs = keras.Input((64,), name="pixels")
hidden = layers.Dense(32, activation="relu", name="hidden")(inputs)
outputs = layers.Dense(10, activation="softmax", name="digit")(hidden)
functional = keras.Model(inputs, outputs, name="functional")


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu", name="hidden")
        self.digit = layers.Dense(10, activation="softmax", name="digit")

    def call(self, inputs):
        return self.digit(self.hidden(inputs))


subclassed = Classifier(name="subclassed")

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target

subclassed(x[:1])
for model in (functional, subclassed):
    model.set_weights(sequential.get_weights())

expected = sequential.predict(x, verbose=0)
for model in (sequential, functional, subclassed):
    found = model.predict(x, verbose=0)
    first = " ".join(f"{value:.4f}" for value in found[0, :5])
    apart = np.abs(found - expected).max()
    print(f"{model.name:10} {first}  largest difference {apart:.6f}")

# Output:
# sequential 0.0820 0.0666 0.1280 0.0666 0.1131  largest difference 0.000000
# functional 0.0820 0.0666 0.1280 0.0666 0.1131  largest difference 0.000000
# subclassed 0.0820 0.0666 0.1280 0.0666 0.1131  largest difference 0.000000
