# Losses
# From docs/en/guides/losses.md#scalar-loss

import numpy as np
from keras import losses, ops

y_true, y_pred = np.zeros((2, 1)), np.array([[1.0], [2.0]])


def squared(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


class Squared(losses.Loss):
    def call(self, y_true, y_pred):
        return squared(y_true, y_pred)


class ScalarSquared(losses.Loss):
    def call(self, y_true, y_pred):
        return ops.mean(ops.square(y_true - y_pred))


weights = np.array([3.0, 0.0])
print("by hand:", np.mean(weights * [1.0, 4.0]))
print("by the mean of the weights:", 2.5 * np.mean(weights))
for loss in (Squared(), ScalarSquared()):
    print(
        type(loss).__name__,
        loss(y_true, y_pred, sample_weight=weights).numpy(),
    )

# Output:
# by hand: 1.5
# by the mean of the weights: 3.75
# Squared 1.5
# ScalarSquared 3.75
