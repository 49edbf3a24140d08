# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#learning-rate-scheduler

import keras
import numpy as np
from keras import callbacks


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


def make_model(rate=1.0, **arguments):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    layer = keras.layers.Dense(1, **kernel)
    model = keras.Sequential([keras.Input((1,)), layer], name="counter")
    optimizer = keras.optimizers.SGD(rate, **arguments)
    model.compile(optimizer, loss="mae", run_eagerly=True)
    return model


def weight(model):
    return model.get_weights()[0].item()


for schedule in (
    lambda epoch, rate: rate / 2,
    lambda epoch: 1 / (epoch + 1),
):
    scheduler = callbacks.LearningRateScheduler(schedule)
    model = make_model(rate=8.0)
    settings = {"epochs": 4, "verbose": 0, "callbacks": [scheduler]}
    rates = model.fit(*samples(), **settings).history["learning_rate"]
    print([round(rate, 3) for rate in rates], end=" ")
    print(f"sum {sum(rates):.3f}, weight {weight(model):.3f}")
told = callbacks.LearningRateScheduler(lambda epoch: 0.5, verbose=1)
make_model().fit(*samples(), verbose=0, callbacks=[told])
try:
    whole = callbacks.LearningRateScheduler(lambda epoch, rate: 1)
    make_model().fit(*samples(), verbose=0, callbacks=[whole])
except ValueError as error:
    print(error)

# 输出：
# [4.0, 2.0, 1.0, 0.5] sum 7.500, weight 7.500
# [1.0, 0.5, 0.333, 0.25] sum 2.083, weight 2.083
#
# Epoch 1: LearningRateScheduler setting learning rate to 0.5.
# The output of the `schedule` function should be a float. Got: 1
