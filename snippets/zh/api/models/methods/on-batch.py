# Model：其余方法
# 出自 docs/zh/api/models/methods.md#on-batch

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


def weight(model):
    return round(model.get_weights()[0].item(), 4)


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])
model = line()
print("before:", model.test_on_batch(x, y, return_dict=True))
print("step:  ", model.train_on_batch(x, y, return_dict=True))
print("weight:", weight(model), "by hand:", 1 - 0.1 * (2 * x**2).mean())
print("after: ", model.test_on_batch(x, y, return_dict=True))
print("output:", model.predict_on_batch(x).tolist())

# 输出：
# before: {'loss': 5.0, 'mae': 2.0}
# step:   {'loss': 5.0, 'mae': 2.0}
# weight: 0.0 by hand: 0.0
# after:  {'loss': 0.0, 'mae': 0.0}
# output: [[0.0], [0.0]]
