# 约束
# 出自 docs/zh/api/constraints.md#axes

import numpy as np
from keras import constraints

weights = np.array([[3.0, 0.0, 0.3], [4.0, -1.0, 0.4]], dtype="float32")


def rounded(values):
    return (np.asarray(values, dtype="float64").round(3) + 0.0).tolist()


norms = np.sqrt((weights**2).sum(axis=0, keepdims=True))
for name, constraint, by_hand in [
    ("NonNeg", constraints.NonNeg(), np.maximum(weights, 0)),
    ("MaxNorm", constraints.MaxNorm(2), weights * np.minimum(norms, 2) / norms),
    ("UnitNorm", constraints.UnitNorm(), weights / norms),
    (
        "MinMaxNorm",
        constraints.MinMaxNorm(1, 2),
        weights * np.clip(norms, 1, 2) / norms,
    ),
]:
    for title, result in [("Keras", constraint(weights).numpy()), ("by hand", by_hand)]:
        lengths = np.sqrt((result**2).sum(axis=0))

for axis in [0, 1, None]:
    result = constraints.MaxNorm(2, axis=axis)(weights).numpy()
    before = np.sqrt((weights**2).sum(axis=axis))
    after = np.sqrt((result**2).sum(axis=axis))
    print(f"axis={axis}: lengths {rounded(before)} become {rounded(after)}")

# 输出：
# axis=0: lengths [5.0, 1.0, 0.5] become [2.0, 1.0, 0.5]
# axis=1: lengths [3.015, 4.142] become [2.0, 2.0]
# axis=None: lengths 5.123 become 2.0
