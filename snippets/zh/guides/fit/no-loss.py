# 用 fit 训练
# 出自 docs/zh/guides/fit.md#no-loss

import keras
import numpy as np


def line():
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    return keras.Sequential([keras.Input((1,)), layer])


x = np.linspace(0, 1, 8)[:, None]

fresh = line()
fresh.compile("adam")
fresh.fit(x, 3 * x, verbose=0)

# 输出：
# ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
