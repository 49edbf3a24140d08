# 损失函数
# 出自 docs/zh/guides/losses.md#scalar-loss

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


weights = np.array([2.0, 0.0])
print("by hand:", np.mean(weights * [1.0, 4.0]))
for loss in (Squared(), ScalarSquared()):
    print(
        type(loss).__name__,
        loss(y_true, y_pred, sample_weight=weights).numpy(),
    )

# 输出：
# by hand: 1.0
# Squared 1.0
# ScalarSquared 2.5
