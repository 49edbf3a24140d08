# 排查问题
# 出自 docs/zh/guides/debugging.md#broadcast

import keras
import numpy as np

targets = np.array([1.0, 2.0, 3.0])
outputs = targets[:, None]
print("by hand:", f"{np.mean((targets - outputs) ** 2):.4f}")
print("by Keras:", keras.losses.MeanSquaredError()(targets, outputs).numpy())

# 输出：
# by hand: 1.3333
# by Keras: 0.0
