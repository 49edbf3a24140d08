# Constraints
# From docs/en/api/constraints.md#axes-of-others

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

for axis in [0, 1]:
    before = np.sqrt((weights**2).sum(axis=axis))
    for constraint, by_hand in [
        (constraints.UnitNorm(axis=axis), np.ones(len(before))),
        (
            constraints.MinMaxNorm(1.0, 2.0, rate=0.5, axis=axis),
            (before + before.clip(1, 2)) / 2,
        ),
    ]:
        after = np.sqrt((constraint(weights).numpy() ** 2).sum(axis=axis))
        name = type(constraint).__name__
        print(f"{name:10} axis={axis}: {rounded(after)}", end=" ")
        print(f"by hand {rounded(by_hand)}")

# Output:
# UnitNorm   axis=0: [1.0, 1.0, 1.0] by hand [1.0, 1.0, 1.0]
# MinMaxNorm axis=0: [3.5, 1.0, 0.75] by hand [3.5, 1.0, 0.75]
# UnitNorm   axis=1: [1.0, 1.0] by hand [1.0, 1.0]
# MinMaxNorm axis=1: [2.507, 3.071] by hand [2.507, 3.071]
