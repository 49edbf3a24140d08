# 自定义层
# 出自 docs/zh/guides/custom-layers.md#training-argument

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
ones = keras.ops.ones((1, 8))
dropout = layers.Dropout(0.5)
print("inference:", dropout(ones).numpy())
print("training: ", dropout(ones, training=True).numpy())

values = np.array([[1.0], [3.0]], dtype="float32")
normalization = layers.BatchNormalization()
inferred = normalization(values).numpy().ravel()
trained = normalization(values, training=True).numpy().ravel()
print("inference:", inferred.round(2))
print("training: ", trained.round(2))

# 输出：
# inference: [[1. 1. 1. 1. 1. 1. 1. 1.]]
# training:  [[2. 0. 2. 0. 0. 0. 0. 2.]]
# inference: [1. 3.]
# training:  [-1.  1.]
