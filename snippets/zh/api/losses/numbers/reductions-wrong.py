# 回归损失
# 出自 docs/zh/api/losses/numbers.md#reductions-wrong

import numpy as np
from keras import losses
import keras

first = (0.5 - 30) / np.sqrt(3) / np.sqrt(0.5**2 + 30**2 + 1)

try:
    losses.MeanSquaredError(reduction="average")
except ValueError as error:
    first, *_, last = str(error).split(". ")
    print(f"{first}. … {last}")
nothing = np.zeros((0, 1))
print("no samples:", losses.MeanSquaredError()(nothing, nothing).numpy())
padding = keras.layers.Masking()(np.zeros((1, 2, 1)))
print(
    "all masked:",
    losses.MeanSquaredError()(np.ones((1, 2, 1)), padding).numpy(),
)
weighted = losses.MeanSquaredError(reduction="mean_with_sample_weight")
print(
    "no weight: ", weighted(np.zeros((2, 1)), np.ones((2, 1)), [0, 0]).numpy()
)

# 输出：
# Invalid value for argument `reduction`. … Received: reduction=average
# no samples: []
# all masked: 0.0
# no weight:  0.0
