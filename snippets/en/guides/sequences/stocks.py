# Sequences and time series
# From docs/en/guides/sequences.md#stocks

import numpy as np
import keras
from keras import layers
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
    print(f"{name:12} LSTM off by {error:4.0f}, last price by {naive:4.0f}")
print(f"largest price learned {past.max():.0f}, later {prices.max():.0f}")

# Output:
# learned from LSTM off by   39, last price by   35
# later        LSTM off by  441, last price by  100
# largest price learned 2068, later 4766
