# 防止过拟合
# 出自 docs/zh/guides/regularization.md#label-smoothing

import keras
import numpy as np

target = np.array([[1.0, 0.0, 0.0, 0.0]])
predicted = np.array([[0.7, 0.1, 0.1, 0.1]])
smooth = keras.losses.CategoricalCrossentropy(label_smoothing=0.1)(
    target, predicted
)
by_hand = -np.sum([0.925, 0.025, 0.025, 0.025] * np.log(predicted))
print(f"{float(smooth):.4f} {by_hand:.4f}")

# 输出：
# 0.5026 0.5026
