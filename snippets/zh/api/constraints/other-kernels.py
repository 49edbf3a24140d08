# 约束
# 出自 docs/zh/api/constraints.md#other-kernels

import numpy as np
from keras import constraints, layers

filters = np.ones((3, 3, 2, 4), dtype="float32")
for axis in [0, [0, 1, 2]]:
    result = constraints.MaxNorm(1, axis=axis)(filters).numpy()
    lengths = np.sqrt((result**2).sum(axis=(0, 1, 2)))
    print(f"four filters, axis={axis!s:10}", lengths.round(3))
words = np.array([[3.0, 4.0], [0.3, 0.4], [6.0, 8.0]], dtype="float32")
for axis in [0, 1]:
    result = constraints.UnitNorm(axis=axis)(words).numpy()
    print(f"three words, axis={axis}:", np.sqrt((result**2).sum(axis=1)).round(3))
chosen = layers.Embedding(3, 2, embeddings_constraint="unit_norm")
print("as a string: axis", chosen.embeddings_constraint.axis)

# 输出：
# four filters, axis=0          [2.449 2.449 2.449 2.449]
# four filters, axis=[0, 1, 2]  [1. 1. 1. 1.]
# three words, axis=0: [0.632 0.063 1.264]
# three words, axis=1: [1. 1. 1.]
# as a string: axis 0
