# 归一化层
# 出自 docs/zh/api/layers/normalization.md#batch-by-hand

import numpy as np
from keras import layers


def rows(array):
    return np.asarray(array, dtype="float64").round(2).tolist()


batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
norm = layers.BatchNormalization(momentum=0.9)
mean, variance = batch.mean(axis=0), batch.var(axis=0)
by_hand = (batch - mean) / np.sqrt(variance + 0.001)
print("training:       ", rows(norm(batch, training=True)))
print("by hand:        ", rows(by_hand))
print("moving mean:    ", norm.moving_mean.numpy())
print("by hand:        ", 0.9 * 0 + 0.1 * mean)
print("moving variance:", norm.moving_variance.numpy())
print("by hand:        ", 0.9 * 1 + 0.1 * variance)
moving_mean, moving_variance = 0.1 * mean, 0.9 + 0.1 * variance
by_hand = (batch - moving_mean) / np.sqrt(moving_variance + 0.001)
print("inference:      ", rows(norm(batch)))
print("by hand:        ", rows(by_hand))

# 输出：
# training:        [[-1.22, -0.93], [0.0, -0.46], [1.22, 1.39]]
# by hand:         [[-1.22, -0.93], [0.0, -0.46], [1.22, 1.39]]
# moving mean:     [0.2 3. ]
# by hand:         [0.2 3. ]
# moving variance: [ 0.96666664 47.56667   ]
# by hand:         [ 0.96666664 47.56667   ]
# inference:       [[0.81, 1.01], [1.83, 2.46], [2.85, 8.26]]
# by hand:         [[0.81, 1.01], [1.83, 2.46], [2.85, 8.26]]
