# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#csv-logger

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


def show(path):
    with open(path) as file:
        print(file.read(), end="")


log = callbacks.CSVLogger("epochs.csv", separator=";")
settings = {"epochs": 3, "validation_data": samples(), "validation_freq": 2}
make_model().fit(*samples(), verbose=0, callbacks=[log], **settings)
show("epochs.csv")
print("append:")
for append in (True, True, False):
    log = callbacks.CSVLogger("more.csv", append=append)
    play(log, val_loss=[2, 1])
    show("more.csv")
    print("-")
pair = callbacks.CSVLogger("pair.csv")
play(pair, both=[[1, 2], [3, 4]], val_loss=[2, 1])
show("pair.csv")
try:
    play(callbacks.CSVLogger("new/log.csv"), val_loss=[1])
except FileNotFoundError as error:
    print(error)

# 输出：
# epoch;loss;val_loss
# 0;100.0;NA
# 1;99.0;98.0
# 2;98.0;NA
# append:
# epoch,val_loss
# 0,2.0
# 1,1.0
# -
# epoch,val_loss
# 0,2.0
# 1,1.0
# 0,2.0
# 1,1.0
# -
# epoch,val_loss
# 0,2.0
# 1,1.0
# -
# epoch,both,val_loss
# 0,"""[1, 2]""",2.0
# 1,"""[3, 4]""",1.0
# [Errno 2] No such file or directory: 'new/log.csv'
