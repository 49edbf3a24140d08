# 损失函数
# 出自 docs/zh/guides/losses.md#broadcast

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
    print(f"{name:10} loss {result[0]:.4f}, metric {result[1]:.4f}")

# 输出：
# mse        loss 0.0000, metric 1.3333
# function   loss 0.0000, metric 1.3333
# Squared    loss 1.3333, metric 1.3333
