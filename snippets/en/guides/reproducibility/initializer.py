# Reproducibility
# From docs/en/guides/reproducibility.md#initializer

import keras
import numpy as np


def same_kernels(one, two):
    layers = [keras.layers.Dense(4, kernel_initializer=i) for i in (one, two)]
    for layer in layers:
        layer.build((None, 4))
    return np.array_equal(*[layer.kernel.numpy() for layer in layers])


shared = keras.initializers.GlorotUniform()
print("one object:       ", same_kernels(shared, shared))
print("two objects:      ", same_kernels("glorot_uniform", "glorot_uniform"))
numbered = [keras.initializers.GlorotUniform(seed=1) for _ in range(2)]
print("two with one seed:", same_kernels(*numbered))
moving = keras.initializers.GlorotUniform(seed=keras.random.SeedGenerator(1))
print("one, moving seed: ", same_kernels(moving, moving))

# Output:
# one object:        True
# two objects:       False
# two with one seed: True
# one, moving seed:  False
