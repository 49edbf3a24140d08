# 损失函数
# 出自 docs/zh/guides/losses.md#lists-of-equal-depth

import numpy as np
from keras import losses

pair = [[1.0, 2.0], [3.0, 4.0]], [[1.0, 2.0], [3.0, 5.0]]
print("lists: ", losses.MeanSquaredError()(*pair).numpy())
print("arrays:", losses.MeanSquaredError()(*map(np.array, pair)).numpy())

# 输出：
# lists:  0.25
# arrays: 0.25
