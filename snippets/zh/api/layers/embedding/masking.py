# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#masking

import numpy as np
from keras import layers

steps = np.array([[[5.0, 1], [-1, 2], [0, 0], [-1, -1]]])
layer = layers.Masking(mask_value=-1.0)
print("mask:   ", layer.compute_mask(steps).numpy().tolist())
print("by hand:", (steps != -1.0).any(axis=-1).tolist())
print("output: ", layer(steps).numpy().tolist())
padded = np.array([[[5.0, 1], [np.nan, np.nan]]])
nan = layers.Masking(mask_value=np.nan)
print("nan:    ", nan.compute_mask(padded).numpy().tolist())

# 输出：
# mask:    [[True, True, True, False]]
# by hand: [[True, True, True, False]]
# output:  [[[5.0, 1.0], [-1.0, 2.0], [0.0, 0.0], [0.0, 0.0]]]
# nan:     [[True, True]]
