# Datasets
# From docs/en/api/datasets.md#imdb

import contextlib
from unittest import mock
import keras
import numpy as np


@contextlib.contextmanager
def file_for(name, path):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, return_value=path):
        yield getattr(keras.datasets, name)


import json


def ragged(*rows):
    array = np.empty(len(rows), object)
    array[:] = rows
    return array


texts = ragged([1, 4, 2], [1, 3, 2, 2])
np.savez(
    "imdb.npz",
    x_train=texts,
    y_train=np.array([1, 0]),
    x_test=texts[:1],
    y_test=np.array([1]),
)
words = {"the": 1, "film": 2, "dull": 3, "great": 4}
with open("words.json", "w") as file:
    json.dump(words, file)
with file_for("imdb", "words.json") as imdb:
    rank = imdb.get_word_index()
names = {0: "-", 1: "[START]", 2: "[OOV]"}
names |= {place + 3: word for word, place in rank.items()}
with file_for("imdb", "imdb.npz") as imdb:
    for settings in (
        {},
        {"num_words": 7},
        {"num_words": 8},
        {"skip_top": 5, "num_words": 8},
        {"oov_char": None, "num_words": 7},
        {"start_char": None, "num_words": 8},
        {"maxlen": 5, "num_words": 8},
        {"index_from": 0, "num_words": 8},
        {"seed": 3, "num_words": 8},
        {"nb_words": 5, "num_words": 8},
    ):
        (x, y), _ = imdb.load_data(**settings)
        print(settings, [list(row) for row in x], y)
    (x, y), _ = imdb.load_data(num_words=8)
    print(" ".join(names[number] for number in x[0]))
    try:
        imdb.load_data(maxlen=2)
    except ValueError as error:
        print(error)

# Output:
# {} [[1, 4, 2, 5], [1, 4, 6, 5, 5]] [1 0]
# {'num_words': 7} [[1, 4, 2, 5], [1, 4, 6, 5, 5]] [1 0]
# {'num_words': 8} [[1, 4, 7, 5], [1, 4, 6, 5, 5]] [1 0]
# {'skip_top': 5, 'num_words': 8} [[2, 2, 7, 5], [2, 2, 6, 5, 5]] [1 0]
# {'oov_char': None, 'num_words': 7} [[1, 4, 5], [1, 4, 6, 5, 5]] [1 0]
# {'start_char': None, 'num_words': 8} [[4, 7, 5], [4, 6, 5, 5]] [1 0]
# {'maxlen': 5, 'num_words': 8} [[1, 4, 7, 5]] [1]
# {'index_from': 0, 'num_words': 8} [[1, 1, 4, 2], [1, 1, 3, 2, 2]] [1 0]
# {'seed': 3, 'num_words': 8} [[1, 4, 6, 5, 5], [1, 4, 7, 5]] [0 1]
# {'nb_words': 5, 'num_words': 8} [[1, 4, 7, 5], [1, 4, 6, 5, 5]] [1 0]
# [START] the great film
# After filtering for sequences shorter than maxlen=2, no sequence was kept. Increase maxlen.
