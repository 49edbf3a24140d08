# Sequential, functional, subclassing
# From docs/en/guides/models.md#add-in-turn

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
subclassed(x[:1])
for model in (functional, subclassed):
    model.set_weights(sequential.get_weights())
expected = sequential.predict(x, verbose=0)
for model in (sequential, functional, subclassed):
    found = model.predict(x, verbose=0)
    first = " ".join(f"{value:.4f}" for value in found[0, :5])
    apart = np.abs(found - expected).max()

grown = keras.Sequential([keras.Input((64,))])
grown.add(layers.Dense(32, activation="relu"))
grown.add(layers.Dense(10, activation="softmax"))
grown.set_weights(sequential.get_weights())

in_turn = x[:1]
for layer in grown.layers:
    in_turn = layer(in_turn)
for outputs in (grown(x[:1]), in_turn):
    print(*(f"{value:.4f}" for value in np.array(outputs)[0, :5]))

# Output:
# 0.0820 0.0666 0.1280 0.0666 0.1131
# 0.0820 0.0666 0.1280 0.0666 0.1131
