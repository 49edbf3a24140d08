# 正则化器
# 出自 docs/zh/api/regularizers.md#by-hand

import numpy as np
from keras import ops, regularizers

weights = np.array([[3.0, 0.0], [4.0, -1.0]], dtype="float32")


def lengths(matrix, axis):
    return np.sqrt((matrix**2).sum(axis=axis, keepdims=True))


rows = weights / lengths(weights, axis=1)
columns = weights / lengths(weights, axis=0)
for name, regularizer, by_hand in [
    ("L1", regularizers.L1(0.1), 0.1 * abs(weights).sum()),
    ("L2", regularizers.L2(0.1), 0.1 * (weights**2).sum()),
    (
        "L1L2",
        regularizers.L1L2(0.1, 0.1),
        0.1 * abs(weights).sum() + 0.1 * (weights**2).sum(),
    ),
    (
        "Orthogonal, rows",
        regularizers.OrthogonalRegularizer(0.1),
        0.1 * abs(rows[0] @ rows[1]),
    ),
    (
        "Orthogonal, columns",
        regularizers.OrthogonalRegularizer(0.1, mode="columns"),
        0.1 * abs(columns[:, 0] @ columns[:, 1]),
    ),
]:
    theirs = float(regularizer(ops.convert_to_tensor(weights)))
    print(f"{name:20} Keras {theirs:.4f}, by hand {by_hand:.4f}")

# 输出：
# L1                   Keras 0.8000, by hand 0.8000
# L2                   Keras 2.6000, by hand 2.6000
# L1L2                 Keras 3.4000, by hand 3.4000
# Orthogonal, rows     Keras 0.0970, by hand 0.0970
# Orthogonal, columns  Keras 0.0800, by hand 0.0800
