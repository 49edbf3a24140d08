# 损失函数
# 出自 docs/zh/guides/losses.md#share-of-an-outlier

import numpy as np
from keras import losses

errors = np.array([[1.0], [1.0], [1.0], [10.0]])
for name in ("mean_squared_error", "mean_absolute_error", "huber"):
    values = getattr(losses, name)(np.zeros_like(errors), errors).numpy()
    print(f"{name:20} {values}, the last: {values[-1] / values.sum():.2f}")

# 输出：
# mean_squared_error   [  1.   1.   1. 100.], the last: 0.97
# mean_absolute_error  [ 1.  1.  1. 10.], the last: 0.77
# huber                [0.5 0.5 0.5 9.5], the last: 0.86
