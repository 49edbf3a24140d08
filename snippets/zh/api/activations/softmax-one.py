# 激活函数
# 出自 docs/zh/api/activations.md#softmax-one

import numpy as np
from keras import layers

samples = np.random.default_rng(0).normal(size=(200, 4)).astype("float32")

print(layers.Dense(1, activation="softmax")(samples[:4]).numpy().ravel())

# 输出：
# [1. 1. 1. 1.]
# UserWarning: You are using a softmax over axis -1 of a tensor of shape (4, 1). This axis has size 1. The softmax operation will always return the value 1, which is likely not what you intended. Did you mean to use a sigmoid instead?
