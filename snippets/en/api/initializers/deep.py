# Initializers
# From docs/en/api/initializers.md#deep

import keras
import numpy as np
from keras import initializers, layers

keras.utils.set_random_seed(0)
start = np.random.default_rng(0).normal(size=(500, 256)).astype("float32")
generator = keras.random.SeedGenerator(0)
small = initializers.RandomNormal(stddev=0.01, seed=generator)
large = initializers.RandomNormal(stddev=0.2, seed=generator)
for activation in ["relu", "tanh"]:
    for name, initializer in [
        ("stddev 0.01", small),
        ("stddev 0.2", large),
        ("glorot_uniform", "glorot_uniform"),
        ("he_normal", "he_normal"),
    ]:
        values, variances = start, []
        for _ in range(20):
            dense = layers.Dense(256, activation, kernel_initializer=initializer)
            values = dense(values).numpy()
            variances.append(values.var(dtype="float64"))
        shown = "  ".join(f"{variances[at - 1]:.0e}" for at in [1, 10, 20])
        print(f"{activation:5} {name:15} {shown}")

# Output:
# relu  stddev 0.01     9e-03  1e-19  8e-39
# relu  stddev 0.2      4e+00  5e+06  6e+13
# relu  glorot_uniform  3e-01  5e-04  6e-07
# relu  he_normal       7e-01  7e-01  7e-01
# tanh  stddev 0.01     2e-02  1e-16  1e-32
# tanh  stddev 0.2      8e-01  7e-01  7e-01
# tanh  glorot_uniform  4e-01  5e-02  3e-02
# tanh  he_normal       5e-01  3e-01  3e-01
