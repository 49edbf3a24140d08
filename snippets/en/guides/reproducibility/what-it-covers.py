# Reproducibility
# From docs/en/guides/reproducibility.md#what-it-covers

import keras
import numpy as np
import random

import tensorflow as tf

draws = {
    "random": random.random,
    "np.random": np.random.random,
    "tf.random": lambda: float(tf.random.uniform(())),
    "keras.random": lambda: float(keras.random.uniform(())),
    "default_rng()": lambda: np.random.default_rng().random(),
}
for name, draw in draws.items():
    keras.utils.set_random_seed(1)
    value = draw()
    keras.utils.set_random_seed(1)
    print(f"{name:13} repeats: {value == draw()}")

# Output:
# random        repeats: True
# np.random     repeats: True
# tf.random     repeats: True
# keras.random  repeats: True
# default_rng() repeats: False
