# 损失函数
# 出自 docs/zh/guides/losses.md#columns-of-targets

import keras
import numpy as np
from keras import losses, ops


def squared(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


class Squared(losses.Loss):
    def call(self, y_true, y_pred):
        return squared(y_true, y_pred)


targets = np.array([1.0, 2.0, 3.0])
model = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
for loss in ("mse", squared, Squared()):
    model.compile(loss=loss, metrics=[squared])
    result = model.evaluate(targets[:, None], targets, verbose=0)
    name = loss if isinstance(loss, str) else type(loss).__name__

model.compile(loss=Squared(), metrics=[squared])
print(model.evaluate(targets[:, None], targets[:, None], verbose=0))

# 输出：
# [0.0, 0.0]
