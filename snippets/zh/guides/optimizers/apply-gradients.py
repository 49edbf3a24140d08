# 优化器
# 出自 docs/zh/guides/optimizers.md#apply-gradients

import keras
import numpy as np
from keras import optimizers

gradient = np.array([0.5, -1.0], dtype="float32")

weight = keras.Variable([1.0, 2.0])
optimizers.SGD(learning_rate=0.1).apply_gradients([(gradient, weight)])
print(weight.numpy())

# 输出：
# [0.95 2.1 ]
