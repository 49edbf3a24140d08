# 可复现性
# 出自 docs/zh/guides/reproducibility.md#numpy-weights

import keras
import numpy as np


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


def set_from_numpy(model, seed):
    generator = np.random.default_rng(seed)
    model.set_weights(
        [generator.normal(0, 0.1, w.shape) for w in model.get_weights()]
    )


model = build()
set_from_numpy(model, seed=1)
print(f"first weight: {model.get_weights()[0][0, 0]:.4f}")

# 输出：
# first weight: 0.0346
