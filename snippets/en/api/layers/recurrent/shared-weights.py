# Recurrent layers
# From docs/en/api/layers/recurrent.md#shared-weights

import keras
import numpy as np
from keras import layers


l1, limit = keras.regularizers.L1(1.0), keras.constraints.MaxNorm(0.5)
weights = ["kernel", "recurrent", "bias"]
steps = np.ones((2, 4, 3), dtype="float32")
lines = np.ones((2, 4, 6, 2), dtype="float32")
images = np.ones((2, 3, 5, 5, 2), dtype="float32")
volumes = np.ones((2, 2, 4, 4, 4, 2), dtype="float32")


def in_rnn(cell):
    return lambda **options: layers.RNN(cell(2, **options))


def one(kind):
    return lambda **options: kind(2, **options)


def of_size_3(kind):
    return lambda **options: kind(2, 3, **options)


for name, make, data in [
    ("SimpleRNN", one(layers.SimpleRNN), steps),
    ("LSTM", one(layers.LSTM), steps),
    ("GRU", one(layers.GRU), steps),
    ("SimpleRNNCell", in_rnn(layers.SimpleRNNCell), steps),
    ("LSTMCell", in_rnn(layers.LSTMCell), steps),
    ("GRUCell", in_rnn(layers.GRUCell), steps),
    ("ConvLSTM1D", of_size_3(layers.ConvLSTM1D), lines),
    ("ConvLSTM2D", of_size_3(layers.ConvLSTM2D), images),
    ("ConvLSTM3D", of_size_3(layers.ConvLSTM3D), volumes),
]:
    keras.utils.set_random_seed(0)
    layer = make(use_bias=False)
    layer(data)
    print(f"{name}: {len(layer.weights)} weights; penalties", end="")
    for at, weight in enumerate(weights):
        options = {"bias_initializer": "ones", f"{weight}_regularizer": l1}
        layer = make(**options)
        layer(data)
        by_hand = abs(layer.get_weights()[at]).sum()
        print(f" {float(layer.losses[0]):.2f} ({by_hand:.2f})", end="")
    layer = make(**{f"{weight}_constraint": limit for weight in weights})
    model = keras.Sequential([keras.Input(data.shape[1:]), layer])
    model.compile(keras.optimizers.SGD(50.0), "mse")
    model.fit(data, 9 * np.ones((2, *model.output_shape[1:])), verbose=0)
    longest = [
        np.sqrt((weight**2).sum(axis=0)).max()
        for weight in layer.get_weights()
    ]
    print("; at most", *(f"{length:.2f}" for length in longest))

# Output:
# SimpleRNN: 2 weights; penalties 2.67 (2.67) 2.38 (2.38) 2.00 (2.00); at most 0.50 0.50 0.50
# LSTM: 2 weights; penalties 8.79 (8.79) 4.17 (4.17) 8.00 (8.00); at most 0.50 0.50 0.50
# GRU: 2 weights; penalties 6.77 (6.77) 3.70 (3.70) 12.00 (12.00); at most 0.50 0.50 0.50
# SimpleRNNCell: 2 weights; penalties 2.67 (2.67) 2.38 (2.38) 2.00 (2.00); at most 0.50 0.50 0.50
# LSTMCell: 2 weights; penalties 8.79 (8.79) 4.17 (4.17) 8.00 (8.00); at most 0.50 0.50 0.50
# GRUCell: 2 weights; penalties 6.77 (6.77) 3.70 (3.70) 12.00 (12.00); at most 0.50 0.50 0.50
# ConvLSTM1D: 2 weights; penalties 11.28 (11.28) 14.51 (14.51) 8.00 (8.00); at most 0.50 0.50 0.50
# ConvLSTM2D: 2 weights; penalties 18.74 (18.74) 28.08 (28.08) 8.00 (8.00); at most 0.50 0.50 0.50
# ConvLSTM3D: 2 weights; penalties 32.63 (32.63) 47.21 (47.21) 8.00 (8.00); at most 0.50 0.50 0.50
