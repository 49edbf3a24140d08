# 用 fit 训练
# 出自 docs/zh/guides/fit.md#positional

import keras
import numpy as np

points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
error = np.abs(points - targets).ravel()


def line():
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    return keras.Sequential([keras.Input((1,)), layer])


x = np.linspace(0, 1, 8)[:, None]

for names in (["mae"], ["mae", "mse"]):
    model = line()
    model.compile("sgd", "mse", names)
    try:
        model.fit(x, 3 * x, verbose=0)
    except ValueError as error:
        print(error)

# 输出：
# dtype='string' is not a valid dtype for Keras type promotion.
# `loss_weights` must match the number of losses, got 1 losses and 2 weights.
