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
    again = draw()
    same = f"{value:.4f} {again:.4f}"
    print(f"{name:13}", same if value == again else "another number each time")

# Output:
# random        0.1344 0.1344
# np.random     0.4170 0.4170
# tf.random     0.1651 0.1651
# keras.random  0.2590 0.2590
# default_rng() another number each time
