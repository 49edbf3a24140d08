# Losses for numbers
# From docs/en/api/losses/numbers.md#percentages

import numpy as np
from keras import losses

y_true = np.array([[2.0], [2.0], [-2.0], [0.0]])
y_pred = np.array([[0.0], [3.0], [-1.0], [0.1]])
by_hand = 100 * abs(y_pred - y_true) / np.maximum(abs(y_true), 1e-7)
values = losses.mean_absolute_percentage_error(y_true, y_pred).numpy()
print("Keras:  ", values)
print("by hand:", by_hand.ravel())
print(f"mean:     {losses.MeanAbsolutePercentageError()(y_true, y_pred):.4g}")
whole = np.array([[1]])
print(
    "integers:",
    losses.mean_absolute_percentage_error(whole * 0, whole).numpy(),
)

# Output:
# Keras:   [1.e+02 5.e+01 5.e+01 1.e+08]
# by hand: [1.e+02 5.e+01 5.e+01 1.e+08]
# mean:     2.5e+07
# integers: [inf]
