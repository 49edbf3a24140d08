# 其他工具
# 出自 docs/zh/api/utils/tools.md#dtypes-and-tensors

import keras
import numpy as np
import tensorflow as tf
from keras import utils

for dtype in (float, int, bool, str, np.int8, tf.float16, "bfloat16", None):
    told = getattr(dtype, "__name__", dtype)
    print(f"{told} -> {utils.standardize_dtype(dtype)}", end=", ")
print()
try:
    utils.standardize_dtype("float31")
except ValueError as error:
    print(error)

left, right = keras.Input((1,), name="left"), keras.Input((1,), name="right")
both = keras.layers.Add()([left, keras.layers.Dense(1)(right)])
twice = both + left
for tensor in (twice, left, tf.ones(1), keras.Variable(1.0), 1.0):
    print(type(tensor).__name__, utils.is_keras_tensor(tensor))
for tensor in (twice, right):
    print([source.name for source in utils.get_source_inputs(tensor)])
print(utils.get_source_inputs(np.ones(2)))

# 输出：
# float -> float32, int -> int64, bool -> bool, str -> string, int8 -> int8, <dtype: 'float16'> -> float16, bfloat16 -> bfloat16, None -> float32,
# Invalid dtype: float31
# KerasTensor True
# KerasTensor True
# EagerTensor False
# Variable False
# float False
# ['left', 'right']
# ['right']
# [1. 1.]
