# Regularizers
# From docs/en/api/regularizers.md#l1l2-string

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

for name in ["l1_l2", "l1l2", "L1L2"]:
    try:
        found = regularizers.get(name)
        print(f"{name}: {found.get_config()}, penalty {float(found(weights))}")
    except ValueError as error:
        print(error)
print(f"object: penalty {regularizers.L1L2(0.01, 0.01)(weights):.2f}")

# Output:
# Could not interpret regularizer identifier: l1_l2
# l1l2: {'l1': 0.0, 'l2': 0.0}, penalty 0.0
# L1L2: {'l1': 0.0, 'l2': 0.0}, penalty 0.0
# object: penalty 0.34
