# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#made

import numpy as np
from keras import layers

numbers = np.array([[3, 1, 2, 0], [2, 0, 0, 0]])
for mask_zero in [True, False]:
    layer = layers.Embedding(4, 2, mask_zero=mask_zero)
    mask = layer.compute_mask(numbers)
    print(mask_zero, mask if mask is None else mask.numpy().tolist())

# 输出：
# True [[True, True, True, False], [True, False, False, False]]
# False None
