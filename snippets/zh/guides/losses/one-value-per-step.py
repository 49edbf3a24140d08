# 损失函数
# 出自 docs/zh/guides/losses.md#one-value-per-step

import numpy as np
from keras import losses

sequences = np.zeros((2, 5, 3)), np.ones((2, 5, 3))
print(losses.mean_squared_error(*sequences).shape)

# 输出：
# (2, 5)
