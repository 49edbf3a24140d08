# Datasets
# From docs/en/api/datasets.md#reuters

import contextlib
from unittest import mock
import keras
import numpy as np
import json


@contextlib.contextmanager
def file_for(name, path):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, return_value=path):
        yield getattr(keras.datasets, name)


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

texts = ragged(*([rank] for rank in range(1, 11)))
np.savez("reuters.npz", x=texts, y=np.arange(10))
with file_for("reuters", "reuters.npz") as reuters:
    for settings in (
        {},
        {"test_split": 0.5},
        {"seed": 1},
        {"num_words": 13},
        {"num_words": 13, "oov_char": 0},
        {"skip_top": 5},
        {"start_char": None},
        {"index_from": 0},
        {"maxlen": 3},
    ):
        settings = {"num_words": 14, **settings}
        (x, y), (x_test, y_test) = reuters.load_data(**settings)
        print(settings, "train", y, "test", y_test, list(x[0]))
    try:
        reuters.load_data(maxlen=2)
    except ValueError as error:
        print(error)
with file_for("reuters", "words.json") as reuters:
    print(reuters.get_word_index())
names = keras.datasets.reuters.get_label_names()
print(len(names), names[:5])
indices = np.arange(10)
np.random.RandomState(113).shuffle(indices)
print("by hand: train", indices[:8], "test", indices[8:])

# Output:
# {'num_words': 14} train [9 3 6 1 0 7 4 8] test [2 5] [1, 13]
# {'num_words': 14, 'test_split': 0.5} train [9 3 6 1 0] test [7 4 8 2 5] [1, 13]
# {'num_words': 14, 'seed': 1} train [2 9 6 4 0 3 1 7] test [8 5] [1, 6]
# {'num_words': 13} train [9 3 6 1 0 7 4 8] test [2 5] [1, 2]
# {'num_words': 13, 'oov_char': 0} train [9 3 6 1 0 7 4 8] test [2 5] [1, 0]
# {'num_words': 14, 'skip_top': 5} train [9 3 6 1 0 7 4 8] test [2 5] [2, 13]
# {'num_words': 14, 'start_char': None} train [9 3 6 1 0 7 4 8] test [2 5] [13]
# {'num_words': 14, 'index_from': 0} train [9 3 6 1 0 7 4 8] test [2 5] [1, 10]
# {'num_words': 14, 'maxlen': 3} train [9 3 6 1 0 7 4 8] test [2 5] [1, 13]
# max() arg is an empty sequence
# {'the': 1, 'film': 2, 'dull': 3, 'great': 4}
# 46 ('cocoa', 'grain', 'veg-oil', 'earn', 'acq')
# by hand: train [9 3 6 1 0 7 4 8] test [2 5]
