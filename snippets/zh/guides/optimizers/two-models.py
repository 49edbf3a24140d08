# 优化器
# 出自 docs/zh/guides/optimizers.md#two-models

import keras
import numpy as np
from keras import optimizers

ones = np.ones((4, 1))


def small_model(name):
    base = keras.layers.Dense(2, name="base")
    head = keras.layers.Dense(1, name="head")
    return keras.Sequential([keras.Input((1,)), base, head], name=name)


first, second = small_model("first"), small_model("second")
shared = optimizers.SGD(0.1)
first.compile(shared, loss="mse")
first.fit(ones, ones, verbose=0)
second.compile(shared, loss="mse")
second.fit(ones, ones, verbose=0)

# 输出：
# ValueError: Unknown variable: <Variable path=second/base/kernel, shape=(1, 2), dtype=float32>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
