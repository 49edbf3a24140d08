# 池化层
# 出自 docs/zh/api/layers/pooling.md#global-values

import keras
import numpy as np
from keras import layers

grid = np.arange(1.0, 17.0, dtype="float32").reshape(1, 4, 4, 1)
sequence = np.array([1.0, 5.0, 2.0, 4.0, 3.0], dtype="float32").reshape(
    1, 5, 1
)
volume = np.arange(64.0).reshape(1, 4, 4, 4, 1)

print("max: ", layers.GlobalMaxPooling2D()(grid).numpy())
print("mean:", layers.GlobalAveragePooling2D()(grid).numpy())
print("kept:", layers.GlobalAveragePooling2D(keepdims=True)(grid).shape)
print("1D:  ", layers.GlobalMaxPooling1D()(sequence).numpy())
print(
    "3D:  ",
    layers.GlobalMaxPooling3D()(volume).numpy(),
    layers.GlobalAveragePooling3D()(volume).numpy(),
)
anything = keras.Sequential(
    [keras.Input((None, None, 3)), layers.GlobalAveragePooling2D()]
)
print(
    anything(np.zeros((1, 20, 30, 3))).shape,
    anything(np.zeros((1, 7, 5, 3))).shape,
)

# 输出：
# max:  [[16.]]
# mean: [[8.5]]
# kept: (1, 1, 1, 1)
# 1D:   [[5.]]
# 3D:   [[63.]] [[31.5]]
# (1, 3) (1, 3)
