# Losses for classes
# From docs/en/api/losses/classes.md#hinges

import numpy as np
from keras import losses

y = np.array([[1.0], [0.0], [0.0]])
s = np.array([[0.5], [0.5], [-2.0]])
print(
    "0 and 1:    ",
    losses.hinge(y, s).numpy(),
    losses.squared_hinge(y, s).numpy(),
)
print("-1 and 1:   ", losses.hinge(2 * y - 1, s).numpy())
by_hand = np.maximum(1 - np.array([0.5, -0.5, 2.0]), 0)
print("by hand:    ", by_hand, by_hand**2)
mixed = np.array([[1.0], [0.0], [-1.0]])
print("0 beside -1:", losses.hinge(mixed, s).numpy())
first = np.array([[1.0, 0.0, 0.0]])
for row in [[-1.0, -3.0, -2.0], [2.0, 0.0, 1.0]]:
    ahead = row[0] - max(row[1:])
    value = losses.categorical_hinge(first, np.array([row])).numpy()
    print(
        f"{row} ahead by {ahead}: by definition {max(1 - ahead, 0)}, Keras",
        value,
    )
signs = losses.categorical_hinge(2 * first - 1, np.array([[2.0, 0.5, 1.0]]))
print(
    "targets of -1 and 1:",
    signs.numpy(),
    "one-hot:",
    losses.categorical_hinge(first, np.array([[2.0, 0.5, 1.0]])).numpy(),
)

# Output:
# 0 and 1:     [0.5 1.5 0. ] [0.25 2.25 0.  ]
# -1 and 1:    [0.5 1.5 0. ]
# by hand:     [0.5 1.5 0. ] [0.25 2.25 0.  ]
# 0 beside -1: [0.5 1.  0. ]
# [-1.0, -3.0, -2.0] ahead by 1.0: by definition 0.0, Keras [2.]
# [2.0, 0.0, 1.0] ahead by 1.0: by definition 0.0, Keras [0.]
# targets of -1 and 1: [2.5] one-hot: [0.]
