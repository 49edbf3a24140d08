# 损失函数
# 出自 docs/zh/guides/losses.md#scalar-loss-and-mask

import keras
import numpy as np
from keras import losses, ops


def squared(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


class Squared(losses.Loss):
    def call(self, y_true, y_pred):
        return squared(y_true, y_pred)


class ScalarSquared(losses.Loss):
    def call(self, y_true, y_pred):
        return ops.mean(ops.square(y_true - y_pred))


inputs = np.array([[[1.0], [2.0], [0.0], [0.0]]])
masked = keras.Sequential([keras.Input((4, 1)), keras.layers.Masking()])
for loss in (Squared(), ScalarSquared()):
    masked.compile(loss=loss)
    value = masked.evaluate(inputs, np.full((1, 4, 1), 3.0), verbose=0)
    print(type(loss).__name__, value)

# 输出：
# Squared 2.5
# ScalarSquared 5.75
