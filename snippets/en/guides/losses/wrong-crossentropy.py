# Losses
# From docs/en/guides/losses.md#wrong-crossentropy

import numpy as np
from keras import losses

p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]

for name, target in (
    ("SparseCategoricalCrossentropy", one_hot),
    ("CategoricalCrossentropy", classes),
    ("CategoricalFocalCrossentropy", np.zeros((2, 1))),
):
    try:
        print(f"{name}: {getattr(losses, name)()(target, p):.1f}")
    except ValueError as error:
        print(f"{name}: {error}")

# Output:
# SparseCategoricalCrossentropy: Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(2, 3), output.shape=(2, 3)
# CategoricalCrossentropy: Arguments `target` and `output` must have the same rank (ndim). Received: target.shape=(2,), output.shape=(2, 3)
# CategoricalFocalCrossentropy: 0.0
