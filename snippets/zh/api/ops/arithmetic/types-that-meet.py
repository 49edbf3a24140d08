# 算术、比较与位运算
# 出自 docs/zh/api/ops/arithmetic.md#types-that-meet

import numpy as np
from keras import ops

one = {
    name: np.ones(1, dtype=name)
    for name in ("bool", "uint8", "int32", "int64", "float16", "float32")
}
one["1"], one["1.0"] = 1, 1.0
for left, right in [
    ("uint8", "1"),
    ("int32", "1.0"),
    ("bool", "1"),
    ("uint8", "int32"),
    ("int64", "float16"),
    ("int64", "float32"),
]:
    ours = ops.add(one[left], one[right]).dtype.name
    theirs = np.add(one[left], one[right]).dtype
    print(f"{left:5} + {right:7} Keras {ours:7} NumPy {theirs}")

# 输出：
# uint8 + 1       Keras uint8   NumPy uint8
# int32 + 1.0     Keras float32 NumPy float64
# bool  + 1       Keras int32   NumPy int64
# uint8 + int32   Keras int32   NumPy int32
# int64 + float16 Keras float16 NumPy float64
# int64 + float32 Keras float32 NumPy float64
