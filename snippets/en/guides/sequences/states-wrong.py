# Sequences and time series
# From docs/en/guides/sequences.md#states-wrong

import numpy as np
import keras
from keras import layers
import tensorflow as tf
import pandas as pd
from matplotlib import cbook
from keras.src.backend.tensorflow.rnn import _assert_valid_mask
import datetime

with cbook.get_sample_data("Stocks.csv") as file:
    table = pd.read_csv(file, comment="#")
prices = table["^GSPC"].dropna().to_numpy("float32")
past = prices[:300]
scaled = (prices - past.mean()) / past.std()
months = np.lib.stride_tricks.sliding_window_view(scaled, 13)
old, new = months[: 300 - 12], months[300 - 12 :]
keras.utils.set_random_seed(0)
trader = keras.Sequential(
    [keras.Input((None, 1)), layers.LSTM(32), layers.Dense(1)]
)
trader.compile(keras.optimizers.Adam(0.01), loss="mse")
trader.fit(old[:, :12, None], old[:, 12:], epochs=15, verbose=0)
for name, part in {"learned from": old, "later": new}.items():
    forecast = trader.predict(part[:, :12, None], verbose=0)[:, 0]
    error = abs(forecast - part[:, 12]).mean() * past.std()
    naive = abs(part[:, 11] - part[:, 12]).mean() * past.std()
for name, mask in {
    "filled at the end": [[True, True, False, False]],
    "nothing but filling": [[True] * 4, [False] * 4],
    "filled in front": [[False, False, True, True]],
    "a hole": [[True, False, True, True]],
}.items():
    try:
        _assert_valid_mask(tf.constant(mask))
    except tf.errors.InvalidArgumentError as error:
        message = str(error)
message = message[message.index("You are passing") :]
months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
days = np.random.default_rng(0).permutation(60 * 365)[:6200]
dates = [
    datetime.date(1970, 1, 1) + datetime.timedelta(int(day)) for day in days
]
read = [f"{d.day} {months[d.month - 1]} {d.year}" for d in dates]
write = [d.isoformat() for d in dates]
signs = ["", "<", *sorted(set("".join(read + write)))]
keras.utils.set_random_seed(0)
source = keras.Input((None,), dtype="int32")
vectors = layers.Embedding(len(signs), 16, mask_zero=True)(source)
encoder = layers.Bidirectional(layers.LSTM(32, return_state=True))
output, forward_h, forward_c, backward_h, backward_c = encoder(vectors)
h = layers.Concatenate()([forward_h, backward_h])
c = layers.Concatenate()([forward_c, backward_c])

for call in [
    lambda: layers.LSTM(32)(
        vectors, initial_state=[forward_h, forward_c, backward_h, backward_c]
    ),
    lambda: layers.LSTM(32)(vectors, initial_state=[h, c]),
    lambda: keras.Sequential(
        [
            keras.Input((5, 3)),
            layers.LSTM(4, return_state=True),
            layers.Dense(1, name="last"),
        ]
    ),
]:
    try:
        print(call().shape)
    except Exception as error:
        lines = str(error).splitlines()
        message = lines[2] if lines[0].startswith("Exception") else lines[0]
        print(message.split(". Inputs")[0])

# Output:
# (None, 32)
# (None, 32)
# Layer "last" expects 1 input(s), but it received 3 input tensors
