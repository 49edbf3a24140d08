# Core layers
# From docs/en/api/layers/core.md#wrapper

import keras
import numpy as np
from keras import layers

x = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


@keras.saving.register_keras_serializable(package="guide")
class Twice(layers.Wrapper):
    def call(self, inputs):
        return self.layer(self.layer(inputs))


twice = Twice(layers.Dense(2, kernel_initializer="ones", name="inner"))
print("Keras:  ", twice(x).numpy().tolist())
print("by hand:", (x @ np.ones((2, 2)) @ np.ones((2, 2))).tolist())
print([weight.path for weight in twice.weights])
again = Twice.from_config(twice.get_config())
print(type(again.layer).__name__, again.layer.units)
attempt(layers.Wrapper, "dense")

# Output:
# Keras:   [[6.0, 6.0], [-2.0, -2.0]]
# by hand: [[6.0, 6.0], [-2.0, -2.0]]
# ['twice/inner/kernel', 'twice/inner/bias']
# Dense 2
# ValueError: Layer dense supplied to Wrapper isn't a supported layer type. Please ensure wrapped layer is a valid Keras layer.
