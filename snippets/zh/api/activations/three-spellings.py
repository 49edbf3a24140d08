# 激活函数
# 出自 docs/zh/api/activations.md#three-spellings

import keras
import numpy as np
from keras import activations, layers, ops

x = np.array([[-2.0, -1.0, 0.0, 1.0, 2.0]], dtype="float32")
kernel = {"kernel_initializer": "identity", "use_bias": False}
print("string:  ", layers.Dense(5, activation="relu", **kernel)(x).numpy())
print(
    "function:",
    layers.Dense(5, activation=activations.relu, **kernel)(x).numpy(),
)
print("layer:   ", layers.ReLU()(layers.Dense(5, **kernel)(x)).numpy())
print("alone:   ", activations.relu(x).numpy())

# 输出：
# string:   [[0. 0. 0. 1. 2.]]
# function: [[0. 0. 0. 1. 2.]]
# layer:    [[0. 0. 0. 1. 2.]]
# alone:    [[0. 0. 0. 1. 2.]]
