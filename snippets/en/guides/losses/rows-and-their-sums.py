# Losses
# From docs/en/guides/losses.md#rows-and-their-sums

import numpy as np
from keras import losses

for row in ([0.6, 0.2, 0.2], [3.0, 1.0, 1.0]):
    output = np.array([row])
    dense = losses.CategoricalCrossentropy()(np.eye(3)[:1], output)
    sparse = losses.SparseCategoricalCrossentropy()(np.array([0]), output)
    print(row, f"one-hot: {dense:.4f}, class number: {sparse:.4f}")

# Output:
# [0.6, 0.2, 0.2] one-hot: 0.5108, class number: 0.5108
# [3.0, 1.0, 1.0] one-hot: 0.5108, class number: 1.0986
