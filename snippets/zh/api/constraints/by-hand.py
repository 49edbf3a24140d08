# 约束
# 出自 docs/zh/api/constraints.md#by-hand

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
        print(f"{name:10} {title:8} {rounded(result)!s:36} lengths {rounded(lengths)}")

# 输出：
# NonNeg     Keras    [[3.0, 0.0, 0.3], [4.0, 0.0, 0.4]]   lengths [5.0, 0.0, 0.5]
# NonNeg     by hand  [[3.0, 0.0, 0.3], [4.0, 0.0, 0.4]]   lengths [5.0, 0.0, 0.5]
# MaxNorm    Keras    [[1.2, 0.0, 0.3], [1.6, -1.0, 0.4]]  lengths [2.0, 1.0, 0.5]
# MaxNorm    by hand  [[1.2, 0.0, 0.3], [1.6, -1.0, 0.4]]  lengths [2.0, 1.0, 0.5]
# UnitNorm   Keras    [[0.6, 0.0, 0.6], [0.8, -1.0, 0.8]]  lengths [1.0, 1.0, 1.0]
# UnitNorm   by hand  [[0.6, 0.0, 0.6], [0.8, -1.0, 0.8]]  lengths [1.0, 1.0, 1.0]
# MinMaxNorm Keras    [[1.2, 0.0, 0.6], [1.6, -1.0, 0.8]]  lengths [2.0, 1.0, 1.0]
# MinMaxNorm by hand  [[1.2, 0.0, 0.6], [1.6, -1.0, 0.8]]  lengths [2.0, 1.0, 1.0]
