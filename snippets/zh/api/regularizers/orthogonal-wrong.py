# 正则化器
# 出自 docs/zh/api/regularizers.md#orthogonal-wrong

import numpy as np
from keras import layers, ops, regularizers

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
orthogonal = regularizers.OrthogonalRegularizer(1.0)
sixty = np.pi / 3
for name, matrix in {
    "orthogonal": [[2, 0], [0, 5]],
    "opposite": [[1, 0], [-9, 0]],
    "at 60° to each other": [
        [np.cos(angle), np.sin(angle)] for angle in [0, sixty, 2 * sixty]
    ],
    "one row": [[1, 2]],
}.items():
    pass

by_columns = regularizers.OrthogonalRegularizer(1.0, mode="columns")
print(f"by hand {abs(columns[:, 0] @ columns[:, 1]):.4f}", end="")
print(f", tensor {by_columns(ops.array(weights)):.4f}, array {by_columns(weights):.4f}")
convolution = layers.Conv2D(2, 3, kernel_regularizer=orthogonal)
convolution.build((None, 8, 8, 1))
half = layers.Dense(2, kernel_regularizer=orthogonal, dtype="float16")
half.build((None, 2))
for layer in [convolution, half]:
    try:
        layer.losses
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).partition(' [Op')[0]}")
try:
    regularizers.OrthogonalRegularizer(mode="cols")
except ValueError as error:
    print(error)

# 输出：
# by hand 0.8000, tensor 0.8000, array 4.0000
# ValueError: Inputs to OrthogonalRegularizer must have rank 2. Received: inputs.shape=(3, 3, 1, 2)
# InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected to be a float tensor but is a half tensor
# Invalid value for argument `mode`. Expected one of {"rows", "columns"}. Received: mode=cols
