# Reproducibility
# From docs/en/guides/reproducibility.md#where-layers-get-seeds

import keras
import numpy as np
import random
import tensorflow as tf


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


draws = {
    "random": random.random,
    "np.random": np.random.random,
    "tf.random": lambda: float(tf.random.uniform(())),
    "keras.random": lambda: float(keras.random.uniform(())),
    "default_rng()": lambda: np.random.default_rng().random(),
}

for name, seed in (
    ("random", random.seed),
    ("np.random", np.random.seed),
    ("tf.random", tf.random.set_seed),
):
    weights = []
    for _ in range(2):
        seed(1)
        weights.append(build().get_weights()[0])
    print(f"{name:10} same weights: {np.array_equal(*weights)}")

# Output:
# random     same weights: True
# np.random  same weights: False
# tf.random  same weights: False
