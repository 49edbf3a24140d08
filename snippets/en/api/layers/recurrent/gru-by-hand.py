# Recurrent layers
# From docs/en/api/layers/recurrent.md#gru-by-hand

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def compare(layer, by_hand):
    theirs = layer(x).numpy()
    ours = by_hand(x, *layer.get_weights())
    np.testing.assert_allclose(theirs, ours, atol=1e-5)
    print("Keras:  ", theirs[0, -1].round(4))
    print("by hand:", ours[0, -1].round(4))


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru(x, kernel, recurrent, bias):
    units = len(recurrent)
    after = bias.ndim == 2
    b, b_recurrent = bias if after else (bias, np.zeros(3 * units))
    h, outputs = np.zeros((len(x), units)), []
    for step in range(x.shape[1]):
        x_z, x_r, x_h = np.split(x[:, step] @ kernel + b, 3, axis=1)
        h_z, h_r, h_h = np.split(h @ recurrent + b_recurrent, 3, axis=1)
        z, r = sigmoid(x_z + h_z), sigmoid(x_r + h_r)
        old = r * h_h if after else (r * h) @ recurrent[:, 2 * units :]
        h = z * h + (1 - z) * np.tanh(x_h + old)
        outputs.append(h)
    return np.stack(outputs, axis=1)


keras.utils.set_random_seed(0)
for reset_after in [True, False]:
    layer = layers.GRU(
        2,
        reset_after=reset_after,
        return_sequences=True,
        bias_initializer="normal",
    )
    compare(layer, gru)

# Output:
# Keras:   [0.1757 0.1907]
# by hand: [0.1757 0.1907]
# Keras:   [ 0.0884 -0.2016]
# by hand: [ 0.0884 -0.2016]
