# Model：其余方法
# 出自 docs/zh/api/models/methods.md#compiled-loss

import keras
import numpy as np


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])


def penalized(penalty=0.5):
    model = line()
    model.layers[0].kernel.regularizer = keras.regularizers.L2(penalty)
    return model


model = penalized()
y_pred = model(x)
loss = model.compiled_loss(y, y_pred, regularization_losses=model.losses)
print(float(loss), float(model.compute_loss(y=y, y_pred=y_pred)), end=", ")
loss = model.compiled_loss(y, y_pred, sample_weight=np.array([1.0, 0.0]))
print("weights:", float(loss), "by hand:", 1 / 2 + 0.5)

# 输出：
# 5.5 5.5, weights: 1.0 by hand: 1.0
# UserWarning: `model.compiled_loss()` is deprecated. Instead, use `model.compute_loss(x, y, y_pred, sample_weight, training)`.
