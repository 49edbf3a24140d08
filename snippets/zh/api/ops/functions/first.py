# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#first

import keras
import numpy as np
from keras import ops

print(type(ops.exp(1.0)).__name__, ops.exp(1.0).dtype)
for given in (
    [0, 1],
    np.array([0, 1], dtype="uint8"),
    np.array([0.0, 1.0]),
    np.array([0, 1], dtype="float16"),
):
    ours, theirs = ops.exp(given), np.exp(given)
    kind = getattr(given, "dtype", "list")
    print(f"{kind!s:8} Keras {ours.dtype.name}, NumPy {theirs.dtype}")

# 输出：
# EagerTensor <dtype: 'float32'>
# list     Keras float32, NumPy float64
# uint8    Keras float32, NumPy float16
# float64  Keras float64, NumPy float64
# float16  Keras float16, NumPy float16
