# 损失函数
# 出自 docs/zh/guides/losses.md#masks

import keras
import numpy as np
from keras import losses

p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])

steps = np.array([[[1.0], [2.0], [0.0], [0.0]]])
targets = np.full((1, 4, 1), 3.0)
masked = keras.Sequential([keras.Input((4, 1)), keras.layers.Masking()])
masked.compile(loss="mse")
mse = losses.MeanSquaredError()
print("by hand:      ", np.mean([(3 - 1) ** 2, (3 - 2) ** 2]))
print("evaluate:     ", masked.evaluate(steps, targets, verbose=0))
print(
    "after predict:", mse(targets, masked.predict(steps, verbose=0)).numpy()
)

ignoring = losses.SparseCategoricalCrossentropy(ignore_class=-1)
ignored = ignoring(np.array([0, -1]), p)
print(f"ignore_class:  {ignored:.4f}, by hand {-np.log(p[0, 0]):.4f}")

# 输出：
# by hand:       2.5
# evaluate:      2.5
# after predict: 5.75
# ignore_class:  0.3567, by hand 0.3567
