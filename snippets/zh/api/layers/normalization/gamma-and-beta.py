# 归一化层
# 出自 docs/zh/api/layers/normalization.md#gamma-and-beta

import numpy as np
from keras import layers

sample = np.random.default_rng(0).normal(size=(3, 2, 4))
gamma, beta = np.array([1.0, 2, 3, 4]), np.array([0.0, 10, 20, 30])
for norm, shape, axes in [
    (layers.BatchNormalization(epsilon=0.5), (3, 2, 4), (0, 1)),
    (layers.LayerNormalization(epsilon=0.5), (3, 2, 4), (2,)),
    (layers.GroupNormalization(2, epsilon=0.5), (3, 2, 2, 2), (1, 3)),
]:
    norm.build(sample.shape)
    norm.gamma.assign(gamma)
    norm.beta.assign(beta)
    parts = sample.reshape(shape)
    centred = parts - parts.mean(axis=axes, keepdims=True)
    by_hand = centred / np.sqrt(parts.var(axis=axes, keepdims=True) + 0.5)
    by_hand = gamma * by_hand.reshape(sample.shape) + beta
    outputs = norm(sample, training=True).numpy()
    print(f"{type(norm).__name__:18} Keras  ", outputs[0, 0].round(3))
    print(f"{type(norm).__name__:18} by hand", by_hand[0, 0].round(3))

# 输出：
# BatchNormalization Keras   [ 0.767  9.815 21.78  29.189]
# BatchNormalization by hand [ 0.767  9.815 21.78  29.189]
# LayerNormalization Keras   [-0.078  9.168 21.796 29.58 ]
# LayerNormalization by hand [-0.078  9.168 21.796 29.58 ]
# GroupNormalization Keras   [ 0.219  9.777 19.608 26.906]
# GroupNormalization by hand [ 0.219  9.777 19.608 26.906]
