# Sequences and time series
# From docs/en/guides/sequences.md#encoder-decoder

import numpy as np
import keras
from keras import layers


import datetime

months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
days = np.random.default_rng(0).permutation(60 * 365)[:6200]
dates = [
    datetime.date(1970, 1, 1) + datetime.timedelta(int(day)) for day in days
]
read = [f"{d.day} {months[d.month - 1]} {d.year}" for d in dates]
write = [d.isoformat() for d in dates]
signs = ["", "<", *sorted(set("".join(read + write)))]
number = {sign: place for place, sign in enumerate(signs)}


def numbers_of(texts):
    rows = [[number[sign] for sign in text] for text in texts]
    return keras.utils.pad_sequences(rows, padding="post")


inputs, answers = numbers_of(read), numbers_of(write)
behind = np.roll(answers, 1, axis=1)
behind[:, 0] = number["<"]

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

# Output:
# output   (None, 64)
# forward  (None, 32)
# h        (None, 64)
