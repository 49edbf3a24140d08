# 约束
# 出自 docs/zh/api/constraints.md#silent

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

column = weights[:, :1]
print("limit -1: ", constraints.MaxNorm(-1)(column).numpy().ravel() + 0.0)
print("rate 2:   ", constraints.MinMaxNorm(1, 2, rate=2)(column).numpy().ravel())
large = 100 * column
print("float32:  ", constraints.MaxNorm(2)(large).numpy().ravel())
print("float16:  ", constraints.MaxNorm(2)(large.astype("float16")).numpy().ravel())

# 输出：
# limit -1:  [0. 0.]
# rate 2:    [-0.6 -0.8]
# float32:   [1.2 1.6]
# float16:   [0. 0.]
