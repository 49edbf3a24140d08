# 可复现性
# 出自 docs/zh/guides/reproducibility.md#repeat

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build(dropout=0.2, dropout_seed=None):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="tanh"),
            keras.layers.Dropout(dropout, seed=dropout_seed),
            keras.layers.Dense(10),
        ]
    )
    model.compile(
        keras.optimizers.SGD(0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    return model


def weights_of(model):
    return np.concatenate([w.ravel() for w in model.get_weights()])


def train():
    model = build()
    model.fit(x, y, batch_size=128, epochs=2, verbose=0)
    return weights_of(model)


def differ(one, two):
    return f"{np.sum(one != two)} of {one.size} weights differ"


keras.utils.set_random_seed(0)
first = train()
print("without the seed again:", differ(first, train()))
keras.utils.set_random_seed(0)
print("with the seed again:   ", differ(first, train()))

# 输出：
# without the seed again: 2410 of 2410 weights differ
# with the seed again:    0 of 2410 weights differ
