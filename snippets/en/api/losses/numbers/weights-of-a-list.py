# Losses for numbers
# From docs/en/api/losses/numbers.md#weights-of-a-list

import numpy as np
from keras import losses

y_true, y_pred = np.zeros(2), np.array([1.0, 2.0])
weights = np.array([1.0, 0.0])
mse = losses.MeanSquaredError()
print("by hand:   ", (weights * y_pred**2).mean())
print(
    "(2,):      ",
    mse(y_true, y_pred, weights).numpy(),
    "is",
    2.5 * weights.mean(),
)
print("(2, 1):    ", mse(y_true[:, None], y_pred[:, None], weights).numpy())

# Output:
# by hand:    0.5
# (2,):       1.25 is 1.25
# (2, 1):     0.5
