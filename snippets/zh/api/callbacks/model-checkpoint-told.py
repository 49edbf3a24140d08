# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#model-checkpoint-told

import keras
import numpy as np
from keras import callbacks
import re


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


def make_model(rate=1.0, **arguments):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    layer = keras.layers.Dense(1, **kernel)
    model = keras.Sequential([keras.Input((1,)), layer], name="counter")
    optimizer = keras.optimizers.SGD(rate, **arguments)
    model.compile(optimizer, loss="mae", run_eagerly=True)
    return model


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


best = callbacks.ModelCheckpoint("told.keras", save_best_only=True, verbose=1)
play(best, val_loss=[np.nan, 3, 2])
for path, arguments in (
    ("model", {}),
    ("model.keras", {"save_freq": "batch"}),
):
    try:
        callbacks.ModelCheckpoint(path, **arguments)
    except ValueError as error:
        print(error)
try:
    play(callbacks.ModelCheckpoint("a.keras", monitor="val_acc"), val_acc=[1])
except ValueError as error:
    print(re.split(r"(?<=\.) ", str(error))[0])

# 输出：
#
# Epoch 1: val_loss improved from None to nan, saving model to told.keras
#
# Epoch 1: finished saving model to told.keras
#
# Epoch 2: val_loss did not improve from nan
#
# Epoch 3: val_loss did not improve from nan
# The filepath provided must end in `.keras` (Keras model format). Received: filepath=model
# Unrecognized save_freq: batch. Expected save_freq are 'epoch' or integer values
# ModelCheckpoint callback received monitor=val_acc, but Keras isn't able to automatically determine whether that metric should be maximized or minimized.
