# 损失函数
# 出自 docs/zh/guides/losses.md#reductions

import numpy as np
from keras import losses

y_true, y_pred = np.zeros((2, 1)), np.array([[1.0], [2.0]])
weights = np.array([1.0, 3.0])
names = (
    "sum_over_batch_size",
    "mean",
    "mean_with_sample_weight",
    "sum",
    "none",
)
for reduction in names:
    mse = losses.MeanSquaredError(reduction=reduction)
    print(
        f"{reduction:24}",
        mse(y_true, y_pred).numpy(),
        mse(y_true, y_pred, sample_weight=weights).numpy(),
    )

# 输出：
# sum_over_batch_size      2.5 6.5
# mean                     2.5 6.5
# mean_with_sample_weight  2.5 3.25
# sum                      5.0 13.0
# none                     [1. 4.] [ 1. 12.]
