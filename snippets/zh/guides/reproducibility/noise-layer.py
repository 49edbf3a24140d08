# 可复现性
# 出自 docs/zh/guides/reproducibility.md#noise-layer

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
    print(
        type(layer).__name__, "gave", len(np.unique(out)), "values in 6 steps"
    )

# 输出：
# Noise gave 6 values in 6 steps
# FrozenNoise gave 1 values in 6 steps
