# 序列与时间序列
# 出自 docs/zh/guides/sequences.md#single-window

import numpy as np
import keras
from keras import layers

table = """
 80.9  83.4  47.7  47.8  30.7  12.2   9.6  10.2  32.4  47.6  54.0  62.9
 85.9  61.2  45.1  36.4  20.9  11.4  37.8  69.8 106.1 100.8  81.6  66.5
 34.8  30.6   7.0  19.8  92.5 154.4 125.9  84.8  68.1  38.5  22.8  10.2
 24.1  82.9 132.0 130.9 118.1  89.9  66.6  60.0  46.9  41.0  21.3  16.0
  6.4   4.1   6.8  14.5  34.0  45.0  43.1  47.5  42.2  28.1  10.1   8.1
  2.5   0.0   1.4   5.0  12.2  13.9  35.4  45.8  41.1  30.1  23.9  15.6
  6.6   4.0   1.8   8.5  16.6  36.3  49.6  64.2  67.0  70.9  47.8  27.5
  8.5  13.2  56.9 121.5 138.3 103.2  85.7  64.6  36.7  24.2  10.7  15.0
 40.1  61.5  98.5 124.7  96.3  66.6  64.5  54.1  39.0  20.6   6.7   4.3
 22.7  54.8  93.8  95.8  77.2  59.1  44.0  47.0  30.5  16.3   7.3  37.6
 74.0 139.0 111.2 101.6  66.2  44.7  17.0  11.3  12.4   3.4   6.0  32.3
 54.3  59.7  63.7  63.5  52.2  25.4  13.1   6.8   6.3   7.1  35.6  73.0
 85.1  78.0  64.0  41.8  26.2  26.7  12.1   9.5   2.7   5.0  24.4  42.0
 63.5  53.8  62.0  48.5  43.9  18.6   5.7   3.6   1.4   9.6  47.4  57.1
103.9  80.6  63.6  37.6  26.1  14.2   5.8  16.7  44.3  63.9  69.0  77.8
 64.9  35.7  21.2  11.1   5.7   8.7  36.1  79.7 114.4 109.6  88.8  67.8
 47.5  30.6  16.3   9.6  33.2  92.6 151.6 136.3 134.7  83.9  69.4  31.5
 13.9   4.4  38.0 141.7 190.2 184.8 159.0 112.3  53.9  37.5  27.9  10.2
 15.1  47.0  93.8 105.9 105.5 104.5  66.6  68.9  38.0  34.5  15.5  12.6
 27.5  92.5 155.4 154.6 140.4 115.9  66.6  45.9  17.9  13.4
"""
sunspots = np.array(table.split(), dtype="float32")
series = np.sqrt(sunspots) / 5
steps = 22
windows = np.lib.stride_tricks.sliding_window_view(series, steps + 1)
x, y = windows[:, :steps, None], windows[:, steps:]
known = 1937 - 1749 - steps
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((None, 1)), layers.LSTM(32), layers.Dense(1)]
)
model.compile(keras.optimizers.Adam(0.01), loss="mse")
model.fit(x[:known], y[:known], epochs=60, verbose=0)


def count(values):
    return (5 * np.maximum(values, 0)) ** 2


truth = count(y[known:])
for name, forecast in {
    "LSTM": model.predict(x[known:], verbose=0),
    "as last year": x[known:, -1],
    "as 11 years ago": x[known:, -11],
}.items():
    error = abs(count(forecast) - truth).mean()


def fresh():
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    return copy


last = series[-steps:, None]
for one in (last, last[:, None], last[None]):
    print(one.shape, "gives", fresh().predict(one, verbose=0).shape)
try:
    model.predict(last, verbose=0)
except ValueError as error:
    print(str(error).splitlines()[2].strip("\x1b[01m"))
following = count(model.predict(last[None], verbose=0)).item()
print(f"the year 1987: {following:.0f}")

# 输出：
# (22, 1) gives (22, 1)
# (22, 1, 1) gives (22, 1)
# (1, 22, 1) gives (1, 1)
# Cannot take the length of shape with unknown rank.
# the year 1987: 21
