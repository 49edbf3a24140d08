# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#play

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


def play(*given, rate=1.0, **values):
    model, epochs = make_model(rate), len([*values.values()][0])
    every = callbacks.CallbackList(given, add_history=True, model=model)
    model.stop_training = False
    every.on_train_begin()
    for epoch in range(epochs):
        every.on_epoch_begin(epoch)
        model.train_on_batch(*samples())
        logs = {name: value[epoch] for name, value in values.items()}
        every.on_epoch_end(epoch, logs)
        if model.stop_training:
            break
    every.on_train_end(logs)
    return model.history, model


history, model = play(val_loss=[5, 4, 3])
print(history.history, "weight", weight(model))

# 输出：
# {'val_loss': [5.0, 4.0, 3.0]} weight 3.0
