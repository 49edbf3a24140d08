# Recurrent layers
# From docs/en/api/layers/recurrent.md#cells

import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")

for cell, layer in [
    (layers.SimpleRNNCell(2), layers.SimpleRNN(2)),
    (layers.LSTMCell(2), layers.LSTM(2)),
    (layers.GRUCell(2), layers.GRU(2)),
]:
    states = cell.get_initial_state(batch_size=2)
    for step in range(5):
        output, states = cell(x[:, step], states)
    layer(x)
    layer.set_weights(cell.get_weights())
    print(f"{type(cell).__name__:13}", output[0].numpy().shape, end=" ")
    print(f"state size {cell.state_size}", end=", ")
    inside = layers.RNN(cell)(x)
    for name, other in {"layer": layer(x), "RNN": inside}.items():
        print(
            f"{name} differs by {abs(output - other).numpy().max():.0e}",
            end=" ",
        )
    print()

# Output:
# SimpleRNNCell (2,) state size 2, layer differs by 0e+00 RNN differs by 0e+00
# LSTMCell      (2,) state size [2, 2], layer differs by 0e+00 RNN differs by 0e+00
# GRUCell       (2,) state size 2, layer differs by 0e+00 RNN differs by 0e+00
