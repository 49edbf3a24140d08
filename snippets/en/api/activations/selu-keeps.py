# Activations
# From docs/en/api/activations.md#selu-keeps

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
for name, initializer in [
    ("selu", "lecun_normal"),
    ("selu", "he_normal"),
    ("relu", "lecun_normal"),
]:
    values = np.random.default_rng(0).normal(size=(500, 256)).astype("float32")
    for _ in range(20):
        layer = layers.Dense(
            256, activation=name, kernel_initializer=initializer
        )
        values = layer(values).numpy()
    print(
        f"{name} after {initializer}: mean {values.mean():.1f},"
        f" variance {values.var():.1g} after 20 layers"
    )

# Output:
# selu after lecun_normal: mean 0.0, variance 1 after 20 layers
# selu after he_normal: mean 3.7, variance 6e+01 after 20 layers
# relu after lecun_normal: mean 0.0, variance 2e-07 after 20 layers
