# Constraints
# From docs/en/api/constraints.md#rate

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

gently = constraints.MinMaxNorm(1, 2, rate=0.5)
moved, by_hand = weights, norms[0]
for step in range(1, 4):
    moved = gently(moved).numpy()
    by_hand = 0.5 * np.clip(by_hand, 1, 2) + 0.5 * by_hand
    lengths = np.sqrt((moved**2).sum(axis=0))
    print(f"step {step}: lengths {lengths.round(4)}, by hand {by_hand.round(4)}")

# Output:
# step 1: lengths [3.5  1.   0.75], by hand [3.5  1.   0.75]
# step 2: lengths [2.75  1.    0.875], by hand [2.75  1.    0.875]
# step 3: lengths [2.375  1.     0.9375], by hand [2.375  1.     0.9375]
