# 全局设置与后端
# 出自 docs/zh/api/config.md#set-backend

import warnings

import keras

before = keras.ops.ones(2)
old_layer = keras.layers.Dense(1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.config.set_backend("numpy")
print(str(caught[-1].message).split(" and should")[0])
print("old module:", keras.config.backend(), end=" - ")
import keras

print("imported again:", keras.config.backend())
print(type(before).__name__, type(keras.ops.ones(2)).__name__)
print("a layer of today:", isinstance(old_layer, keras.layers.Layer))

# 输出：
# Using `keras.config.set_backend` is dangerous
# old module: tensorflow - imported again: numpy
# EagerTensor ndarray
# a layer of today: False
