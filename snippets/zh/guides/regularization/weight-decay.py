# 防止过拟合
# 出自 docs/zh/guides/regularization.md#weight-decay

import keras
import numpy as np


def lost(optimizer, l2=0.0):
    weights = keras.Variable([1.0, 10.0])
    gradient = 2 * l2 * weights
    optimizer.apply([gradient], [weights])
    return np.round([1.0, 10.0] - weights.numpy(), 4)


optimizers = keras.optimizers
print("SGD,  L2:   ", lost(optimizers.SGD(0.1), l2=0.05))
print("SGD,  decay:", lost(optimizers.SGD(0.1, weight_decay=0.1)))
print("Adam, L2:   ", lost(optimizers.Adam(0.1), l2=0.05))
print("AdamW:      ", lost(optimizers.AdamW(0.1, weight_decay=0.1)))

# 输出：
# SGD,  L2:    [0.01 0.1 ]
# SGD,  decay: [0.01 0.1 ]
# Adam, L2:    [0.1 0.1]
# AdamW:       [0.01 0.1 ]
