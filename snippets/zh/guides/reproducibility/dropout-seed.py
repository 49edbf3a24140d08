# 可复现性
# 出自 docs/zh/guides/reproducibility.md#dropout-seed

import keras
import numpy as np

one, two = (keras.layers.Dropout(0.5, seed=1) for _ in range(2))
ones = np.ones((1, 8))
for layer in (one, one, two):
    print(layer(ones, training=True).numpy().astype(int))

# 输出：
# [[2 0 2 0 0 0 0 2]]
# [[0 0 0 0 0 0 2 2]]
# [[2 0 2 0 0 0 0 2]]
