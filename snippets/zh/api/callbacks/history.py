# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#history

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


model = make_model()
returned = model.fit(*samples(), initial_epoch=2, epochs=5, verbose=0)
print(type(returned).__name__, returned.history, "epochs", returned.epoch)
print("by hand:", [abs(100.0 - steps) for steps in range(3)])
print("params:", returned.params)
print("the model's:", model.history is returned)
mine = callbacks.History()
model.fit(*samples(), verbose=0, callbacks=[mine])
print("of the next fit:", mine.history, model.history is mine)

# 输出：
# History {'loss': [100.0, 99.0, 98.0]} epochs [2, 3, 4]
# by hand: [100.0, 99.0, 98.0]
# params: {'verbose': 0, 'epochs': 5, 'steps': 1}
# the model's: True
# of the next fit: {'loss': [97.0]} True
