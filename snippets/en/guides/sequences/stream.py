# Sequences and time series
# From docs/en/guides/sequences.md#stream

from contextlib import redirect_stdout
from io import StringIO
import numpy as np

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
years = 1749 + np.arange(len(sunspots))
f'from {years[0]} to {years[-1]}, most in {years[sunspots.argmax()]}'
import keras
from keras import layers

with redirect_stdout(StringIO()):
    series = np.sqrt(sunspots) / 5
steps = 22
with redirect_stdout(StringIO()):
    windows = np.lib.stride_tricks.sliding_window_view(series, steps + 1)
x, y = windows[:, :steps, None], windows[:, steps:]
known = 1937 - 1749 - steps
with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input((None, 1)), layers.LSTM(32), layers.Dense(1)]
    )
    model.compile(keras.optimizers.Adam(0.01), loss="mse")
    model.fit(x[:known], y[:known], epochs=60, verbose=0)


def count(values):
    return (5 * np.maximum(values, 0)) ** 2


with redirect_stdout(StringIO()):
    truth = count(y[known:])
    for name, forecast in {
        "LSTM": model.predict(x[known:], verbose=0),
        "as last year": x[known:, -1],
        "as 11 years ago": x[known:, -11],
    }.items():
        error = abs(count(forecast) - truth).mean()
        print(f"{name:15} off by {error:4.1f} sunspots")
rows = x[:, :, 0]
with redirect_stdout(StringIO()):
    try:
        layers.LSTM(4, name="lstm")(rows)
    except ValueError as error:
        print(error)
    print("mended", rows[..., None].shape, layers.LSTM(4)(rows[..., None]).shape)
import tensorflow as tf

with redirect_stdout(StringIO()):
    for data in (rows[..., None], rows[:, None]):
        keras.utils.set_random_seed(0)
        lstm = layers.LSTM(4)
        with tf.GradientTape() as tape:
            total = keras.ops.sum(lstm(data))
        gradient = tape.gradient(total, lstm.trainable_variables[1])
        print(data.shape, f"recurrent gradient {abs(gradient).numpy().max():.0f}")
    two_series = np.array([[1, 2, 3, 4], [10, 20, 30, 40]])
    print(".T:     ", two_series.T.tolist())
    print("reshape:", two_series.reshape(4, 2).tolist())


def fresh():
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    return copy


last = series[-steps:, None]
with redirect_stdout(StringIO()):
    for one in (last, last[:, None], last[None]):
        print(one.shape, "gives", fresh().predict(one, verbose=0).shape)
    following = count(model.predict(last[None], verbose=0)).item()
with redirect_stdout(StringIO()):
    numbers = np.arange(10, 20)
    by_hand = np.lib.stride_tricks.sliding_window_view(numbers, 4)
    print("by hand", len(by_hand), by_hand[0], "...", by_hand[-1])
    for name, targets in {"shifted": numbers[3:], "not": numbers}.items():
        pairs = keras.utils.timeseries_dataset_from_array(
            numbers, targets, sequence_length=3, batch_size=None
        )
        pairs = [(w.numpy(), int(t)) for w, t in pairs]
        print(f"{name:7}", len(pairs), *pairs[0], "...", *pairs[-1])
column = series[: 1937 - 1749, None]
pairs = keras.utils.timeseries_dataset_from_array(
    column, column[steps:], steps, batch_size=32, shuffle=True, seed=0
)
sum((len(batch) for batch, _ in pairs))
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((None, 1)), layers.LSTM(32), layers.Dense(1)]
)
model.compile(keras.optimizers.Adam(0.01), loss="mse")
model.fit(pairs, epochs=60, shuffle=False, verbose=0)
error = abs(count(model.predict(x[known:], verbose=0)) - truth).mean()
with redirect_stdout(StringIO()):
    chance = np.random.default_rng(0).permutation(len(windows))
    for name, order in {"chance": chance, "time": range(len(windows))}.items():
        train, test = order[:known], order[known:]
        seen = {place for i in train for place in range(i, i + steps + 1)}
        leaked = sum(i + steps in seen for i in test)
        print(f"by {name}: {leaked} of {len(test)} answers were in training")
ahead = 11
with redirect_stdout(StringIO()):
    long = np.lib.stride_tricks.sliding_window_view(series, steps + ahead)
past, future = long[:, :steps, None], long[:, steps:]
fits = known - ahead + 1
with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    at_once = keras.Sequential(
        [keras.Input((None, 1)), layers.LSTM(32), layers.Dense(ahead)]
    )
    at_once.compile(keras.optimizers.Adam(0.01), loss="mse")
    at_once.fit(past[:fits], future[:fits], epochs=60, verbose=0)
past, future = past[known:], future[known:]
seen = past
with redirect_stdout(StringIO()):
    for _ in range(ahead):
        following = model.predict(seen[:, -steps:], verbose=0)
        seen = np.concatenate([seen, following[:, None]], axis=1)
    forecasts = {
        "all at once": at_once.predict(past, verbose=0),
        "one by one": seen[:, steps:, 0],
        "as last year": past[:, -1],
        "11 years ago": past[:, -11:, 0],
    }
    for name, forecast in forecasts.items():
        error = abs(count(forecast) - count(future)).mean(axis=0)
        print(f"{name:12}", *(f"{error[i - 1]:3.0f}" for i in (1, 2, 3, 5, 11)))
import matplotlib.pyplot as plt

start = 14
first = 1937 + start
plt.figure(figsize=(6, 2.8))
plt.plot(range(first - steps, first), count(past[start, :, 0]), color="C0")
future_years = range(first, first + ahead)
plt.plot(future_years, count(future[start]), color="C0", label="counted")
for name, style in {
    "all at once": "C1-",
    "one by one": "C2--",
    "11 years ago": "C3:",
}.items():
    plt.plot(future_years, count(forecasts[name][start]), style, label=name)
plt.axvline(first - 0.5, color="grey", lw=0.8)
plt.ylabel("sunspots")
plt.legend(fontsize=8)
plt.tight_layout()
plt.close("all")
import pandas as pd
from matplotlib import cbook

with redirect_stdout(StringIO()):
    with cbook.get_sample_data("Stocks.csv") as file:
        table = pd.read_csv(file, comment="#")
    prices = table["^GSPC"].dropna().to_numpy("float32")
past = prices[:300]
with redirect_stdout(StringIO()):
    scaled = (prices - past.mean()) / past.std()
    months = np.lib.stride_tricks.sliding_window_view(scaled, 13)
old, new = months[: 300 - 12], months[300 - 12 :]
with redirect_stdout(StringIO()):
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
readings = [[0.5, 1.0], [0.2, 0.0, 0.9], [1.0, 0.3, -0.2, 0.4, 0.8]]
with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    lstm = layers.LSTM(1)
    mask = layers.Masking(mask_value=-9.0)


def show(name, outputs):
    values = np.array(outputs).ravel()
    print(f"{name:22}", *(f"{value:7.3f}" for value in values))


with redirect_stdout(StringIO()):
    show("each alone", [lstm(np.array([one])[..., None]) for one in readings])
    for side in "pre", "post":
        padded = keras.utils.pad_sequences(
            readings, padding=side, value=-9.0, dtype="float32"
        )[..., None]
        print(side, padded[0, :, 0].tolist())
        show("  without a mask", lstm(padded))
        show("  with Masking(-9)", lstm(mask(padded)))
import textwrap
from keras.src.backend.tensorflow.rnn import _assert_valid_mask

with redirect_stdout(StringIO()):
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
with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    free = layers.LSTM(1, use_cudnn=False)
    three = np.array([[[0.5], [7.0], [1.0]]])
    for name, mask in {
        "a hole": [True, False, True],
        "in front": [False, True, True],
    }.items():
        masked = free(three, mask=np.array([mask])).numpy().item()
        alone = free(three[:, mask]).numpy().item()
        print(f"{name:8} {masked:.3f}, the others alone {alone:.3f}")
with redirect_stdout(StringIO()):
    quiet = np.zeros((8, 24, 1))
    target = np.full((8, 1), 2.0)
    for told in (True, False):
        many = keras.Sequential(
            [
                keras.Input((24, 1)),
                layers.LSTM(4, return_sequences=told),
                layers.Dense(1),
            ]
        )
        many.compile(loss="mse")
        loss = many.evaluate(quiet, target, verbose=0)
        print(f"return_sequences={told}: output {many.output_shape}, loss {loss}")
import datetime

with redirect_stdout(StringIO()):
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    days = np.random.default_rng(0).permutation(60 * 365)[:6200]
    dates = [
        datetime.date(1970, 1, 1) + datetime.timedelta(int(day)) for day in days
    ]
read = [f"{d.day} {months[d.month - 1]} {d.year}" for d in dates]
with redirect_stdout(StringIO()):
    write = [d.isoformat() for d in dates]
    signs = ["", "<", *sorted(set("".join(read + write)))]
    number = {sign: place for place, sign in enumerate(signs)}


def numbers_of(texts):
    rows = [[number[sign] for sign in text] for text in texts]
    return keras.utils.pad_sequences(rows, padding="post")


with redirect_stdout(StringIO()):
    inputs, answers = numbers_of(read), numbers_of(write)
    behind = np.roll(answers, 1, axis=1)
behind[:, 0] = number["<"]
with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(len(signs), 16, mask_zero=True)(source)
    encoder = layers.Bidirectional(layers.LSTM(32, return_state=True))
    output, forward_h, forward_c, backward_h, backward_c = encoder(vectors)
    h = layers.Concatenate()([forward_h, backward_h])
    c = layers.Concatenate()([forward_c, backward_c])
    decoder = layers.LSTM(64, return_sequences=True)
    outputs = decoder(
        layers.Embedding(len(signs), 16)(target), initial_state=[h, c]
    )
    translator = keras.Model([source, target], layers.Dense(len(signs))(outputs))
    translator.compile(
        keras.optimizers.Adam(0.01),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    translator.fit(
        [inputs[:6000], behind[:6000]],
        answers[:6000],
        batch_size=64,
        epochs=5,
        verbose=0,
    )
    for name, tensor in {"output": output, "forward": forward_h, "h": h}.items():
        print(f"{name:8}", tensor.shape)
with redirect_stdout(StringIO()):
    written = np.full((200, 1), number["<"])
    for _ in range(10):
        scores = translator.predict([inputs[6000:], written], verbose=0)
        following = scores[:, -1].argmax(axis=-1)
        written = np.concatenate([written, following[:, None]], axis=1)
    right = np.all(written[:, 1:] == answers[6000:], axis=1)
    print(f"of 200 new dates right: {right.mean():.2f}")
    for place in np.flatnonzero(right)[:2]:
        signs_written = [signs[i] for i in written[place, 1:]]
        print(f"{read[6000 + place]:11} -> {''.join(signs_written)}")
with redirect_stdout(StringIO()):
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

live = keras.Sequential(
    [
        keras.Input((1, 1), batch_size=1),
        layers.LSTM(32, stateful=True),
        layers.Dense(1),
    ]
)
live.set_weights(model.get_weights())
stream = series[-6:]
for attempt_number in (1, 2):
    given = []
    for value in stream:
        given.append(live.predict(value.reshape(1, 1, 1), verbose=0).item())
    print(f"stream, time {attempt_number}:", *(f"{g:.2f}" for g in given))
live.layers[0].reset_state()
first = live.predict(stream[:1].reshape(1, 1, 1), verbose=0).item()
print(f"after reset_state: {first:.2f}")
whole = [
    model.predict(stream[None, : i + 1, None], verbose=0).item()
    for i in range(len(stream))
]
print("begun anew:    ", *(f"{value:.2f}" for value in whole))

# Output:
# stream, time 1: 1.61 1.96 1.49 1.16 0.64 0.54
# stream, time 2: 2.48 1.91 1.29 1.05 0.54 0.76
# after reset_state: 1.61
# begun anew:     1.61 1.96 1.49 1.16 0.64 0.54
