# 序列与时间序列
# 出自 docs/zh/guides/sequences.md#decoding

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
import keras
from keras import layers
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

# 输出：
# of 200 new dates right: 0.23
# 13 aug 1986 -> 1986-08-13
# 28 nov 1978 -> 1978-11-28
