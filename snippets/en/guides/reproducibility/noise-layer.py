# Reproducibility
# From docs/en/guides/reproducibility.md#noise-layer

import keras
import numpy as np


class Noise(keras.layers.Layer):
    def __init__(self, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, inputs):
        noise = keras.random.normal((), seed=self.generator)
        return inputs + noise


class FrozenNoise(keras.layers.Layer):
    def call(self, inputs):
        return inputs + np.random.normal()


for layer in (Noise(seed=3), FrozenNoise()):
    model = keras.Sequential([keras.Input((1,)), layer])
    out = model.predict(np.zeros((6, 1)), batch_size=1, verbose=0)
    print("different values in 6 steps:", len(np.unique(out)), layer.name)

# Output:
# different values in 6 steps: 6 noise
# different values in 6 steps: 1 frozen_noise
