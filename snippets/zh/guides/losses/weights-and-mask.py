# 损失函数
# 出自 docs/zh/guides/losses.md#weights-and-mask

import keras
import numpy as np
from keras import losses

inputs = np.array([[[1.0], [2.0], [3.0], [0.0]]])
targets = np.array([[[0.0], [0.0], [0.0], [2.0]]])
weights = np.array([[2.0, 1.0, 1.0, 1.0]])
values = keras.layers.Masking()(inputs)
for reduction in (
    "none",
    "sum",
    "sum_over_batch_size",
    "mean_with_sample_weight",
):
    mse = losses.MeanSquaredError(reduction=reduction)
    print(f"{reduction:24}", mse(targets, values, weights).numpy())

# 输出：
# none                     [[2. 4. 9. 0.]]
# sum                      15.0
# sum_over_batch_size      5.0
# mean_with_sample_weight  3.75
