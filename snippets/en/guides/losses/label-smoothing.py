# Losses
# From docs/en/guides/losses.md#label-smoothing

import numpy as np
from keras import losses, ops

p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]

smooth = one_hot * 0.9 + 0.1 / 3
print(smooth[0].round(4))
smoothed = losses.CategoricalCrossentropy(label_smoothing=0.1)
by_hand = np.mean(-np.sum(smooth * np.log(p), axis=-1))
print(f"{smoothed(one_hot, p):.4f}, by hand {by_hand:.4f}")
print(f"{smoothed(ops.one_hot(classes, 3), p):.4f} from class numbers")

# Output:
# [0.9333 0.0333 0.0333]
# 0.8404, by hand 0.8404
# 0.8404 from class numbers
