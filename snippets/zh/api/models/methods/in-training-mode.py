# Model：其余方法
# 出自 docs/zh/api/models/methods.md#in-training-mode

import keras
import numpy as np

x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])

keras.utils.set_random_seed(0)
half_off = keras.Sequential([keras.Input((1,)), keras.layers.Dropout(0.5)])
half_off.compile(loss="mse")
print("evaluate:", half_off.evaluate(x, y, verbose=0))
print("train_on_batch:", half_off.train_on_batch(x, y))
print("by hand: nothing or double, 0² and 2², 0² and 6²:", (0 + 4) / 2)

# 输出：
# evaluate: 5.0
# train_on_batch: 2.0
# by hand: nothing or double, 0² and 2², 0² and 6²: 2.0
# UserWarning: The model does not have any trainable weights.
