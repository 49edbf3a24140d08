# Recurrent layers
# From docs/en/api/layers/recurrent.md#initial-state

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


keras.utils.set_random_seed(0)
encoder = layers.LSTM(2, return_state=True)
whole, *_ = encoder(x)
_, h, c = encoder(x[:, :3])
rest, *_ = encoder(x[:, 3:], initial_state=[h, c])
print("whole sequence", whole.numpy()[0].round(4))
print("in two parts  ", rest.numpy()[0].round(4))
attempt(lambda: encoder(x, initial_state=[h]), line=2)
print("GRU with two states:", layers.GRU(2)(x, initial_state=[h, c]).shape)

# Output:
# whole sequence [-0.0076  0.0394]
# in two parts   [-0.0076  0.0394]
# IndexError: list index out of range
# GRU with two states: (2, 2)
