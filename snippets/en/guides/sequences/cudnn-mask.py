# Sequences and time series
# From docs/en/guides/sequences.md#cudnn-mask

import numpy as np
import keras
from keras import layers
import tensorflow as tf
import pandas as pd
from matplotlib import cbook

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

import textwrap

from keras.src.backend.tensorflow.rnn import _assert_valid_mask

for name, mask in {
    "filled at the end": [[True, True, False, False]],
    "nothing but filling": [[True] * 4, [False] * 4],
    "filled in front": [[False, False, True, True]],
    "a hole": [[True, False, True, True]],
}.items():
    try:
        _assert_valid_mask(tf.constant(mask))
        print(f"{name}: accepted")
    except tf.errors.InvalidArgumentError as error:
        print(f"{name}: refused")
        message = str(error)
message = message[message.index("You are passing") :]
print(textwrap.fill(message.split("' '")[0], 72))

# Output:
# filled at the end: accepted
# nothing but filling: refused
# filled in front: refused
# a hole: refused
# You are passing a RNN mask that does not correspond to right-padded
# sequences, while using cuDNN, which is not supported. With cuDNN, RNN
# masks can only be used for right-padding, e.g. `[[True, True, False,
# False]]` would be a valid mask, but any mask that isn't just contiguous
# `True`'s on the left and contiguous `False`'s on the right would be
# invalid. You can pass `use_cudnn=False` to your RNN layer to stop using
# cuDNN (this may be slower)."
