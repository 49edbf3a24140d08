# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#input-length

import numpy as np
from keras import layers

print(layers.Embedding(4, 2, input_length=3)(np.array([[1, 2, 3]])).shape)

# 输出：
# (1, 3, 2)
# UserWarning: Argument `input_length` is deprecated. Just remove it.
