# 正则化层
# 出自 docs/zh/api/layers/regularization.md#noise-shape

import numpy as np
from keras import layers

ones = np.ones((2, 2, 4))
for shape in [None, (None, 1, None), (None, None, 1), (1, None, None)]:
    layer = layers.Dropout(0.5, noise_shape=shape, seed=3)
    print(shape, layer(ones, training=True).numpy().astype(int).tolist())

# 输出：
# None [[[0, 2, 2, 2], [0, 0, 0, 0]], [[2, 2, 2, 0], [0, 0, 2, 0]]]
# (None, 1, None) [[[0, 2, 2, 2], [0, 2, 2, 2]], [[0, 0, 0, 0], [0, 0, 0, 0]]]
# (None, None, 1) [[[0, 0, 0, 0], [2, 2, 2, 2]], [[2, 2, 2, 2], [2, 2, 2, 2]]]
# (1, None, None) [[[0, 2, 2, 2], [0, 0, 0, 0]], [[0, 2, 2, 2], [0, 0, 0, 0]]]
