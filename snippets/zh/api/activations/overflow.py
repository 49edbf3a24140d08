# 激活函数
# 出自 docs/zh/api/activations.md#overflow

import numpy as np
from keras import activations

print(activations.exponential(np.array([88.0, 89.0], dtype="float32")).numpy())

# 输出：
# [1.6516363e+38           inf]
