# 用 fit 训练
# 出自 docs/zh/guides/fit.md#refused

import keras
import numpy as np

points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
error = np.abs(points - targets).ravel()


def line():
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    return keras.Sequential([keras.Input((1,)), layer])


x = np.linspace(0, 1, 8)[:, None]

import textwrap

import tensorflow as tf

model = line()
model.compile("sgd", loss="mse")
y = 3 * x
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
ones = np.ones(8)
for arguments, kwargs in [
    ((x, y), {"workers": 2}),
    ((x, y[:7]), {}),
    ((x, y), {"class_weight": {0: 2.0}, "sample_weight": ones}),
    ((dataset, y), {}),
    ((dataset,), {"validation_split": 0.2}),
]:
    try:
        model.fit(*arguments, verbose=0, shuffle=False, **kwargs)
    except (TypeError, ValueError) as error:
        print("-", textwrap.shorten(str(error), 76))

# 输出：
# - TensorFlowTrainer.fit() got an unexpected keyword argument 'workers'
# - Data cardinality is ambiguous. Make sure all arrays contain the same [...]
# - You cannot `class_weight` and `sample_weight` at the same time.
# - When providing `x` as a tf.data.Dataset, `y` should not be passed. [...]
# - Argument `validation_split` is only supported for tensors or NumPy [...]
