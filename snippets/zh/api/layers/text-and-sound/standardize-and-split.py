# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#standardize-and-split

import tensorflow as tf
from keras import layers


def vocabulary(texts, **settings):
    layer = layers.TextVectorization(**settings)
    layer.adapt(texts)
    return [str(word) for word in layer.get_vocabulary()[2:]]


def by_dash(texts):
    return tf.strings.split(texts, sep="-")


for name, settings in {
    "standardize=None": {"standardize": None},
    "lower": {"standardize": "lower"},
    "strip_punctuation": {"standardize": "strip_punctuation"},
    "character": {"split": "character"},
    "split=None": {"split": None},
    "by_dash": {"split": by_dash, "standardize": None},
    "ngrams=2": {"ngrams": 2},
    "ngrams=(2,)": {"ngrams": (2,)},
}.items():
    print(f"{name:17}", vocabulary(["A-b a."], **settings))

# 输出：
# standardize=None  ['a.', 'A-b']
# lower             ['a.', 'a-b']
# strip_punctuation ['a', 'Ab']
# character         ['a', 'b', ' ']
# split=None        ['ab a']
# by_dash           ['b a.', 'A']
# ngrams=2          ['ab a', 'ab', 'a']
# ngrams=(2,)       ['ab a']
