# Recurrent layers
# From docs/en/api/layers/recurrent.md#outputs

import numpy as np
from keras import layers


rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def shapes(result):
    many = result if isinstance(result, tuple) else [result]
    return " ".join(str(tuple(one.shape)) for one in many)


told = {"return_sequences": True, "return_state": True}
for name, make in {
    "SimpleRNN": lambda **more: layers.SimpleRNN(4, **more),
    "LSTM": lambda **more: layers.LSTM(4, **more),
    "GRU": lambda **more: layers.GRU(4, **more),
}.items():
    print(
        f"{name:9} alone: {shapes(make()(x))}, both: {shapes(make(**told)(x))}"
    )
    outputs, state, *_ = make(**told)(x)
    difference = abs(outputs[:, -1] - state).numpy().max()
    print(f"{'':9} last output and state differ by {difference}")

# Output:
# SimpleRNN alone: (2, 4), both: (2, 5, 4) (2, 4)
#           last output and state differ by 0.0
# LSTM      alone: (2, 4), both: (2, 5, 4) (2, 4) (2, 4)
#           last output and state differ by 0.0
# GRU       alone: (2, 4), both: (2, 5, 4) (2, 4)
#           last output and state differ by 0.0
