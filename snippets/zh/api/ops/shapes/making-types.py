# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#making-types

import numpy as np
from keras import ops

pair = np.array([3, 4])

ours, theirs = ops.linspace(0, 1, 7), np.linspace(0, 1, 7)
print("less than 1e-6 apart:", abs(ours.numpy() - theirs).max() < 1e-6)
for name, one, other in [
    ("arange(3)", ops.arange(3), np.arange(3)),
    ("linspace", ours, theirs),
    ("ones_like of int64", ops.ones_like(pair), np.ones_like(pair)),
]:
    print(f"{name:18} Keras {one.dtype.name:7} NumPy {other.dtype}")

# 输出：
# less than 1e-6 apart: True
# arange(3)          Keras int32   NumPy int64
# linspace           Keras float32 NumPy float64
# ones_like of int64 Keras int64   NumPy int64
