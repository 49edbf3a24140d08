# Callbacks, name by name
# From docs/en/api/callbacks.md#backup-and-restore

import keras
import numpy as np
from keras import callbacks
import os


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


import shutil


class Interrupt(callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


def train(*others, epochs=5, **arguments):
    model = make_model()
    backup = callbacks.BackupAndRestore("backup", **arguments)
    try:
        settings = {"verbose": 0, "callbacks": [backup, *others]}
        history = model.fit(*samples(), epochs=epochs, **settings)
        print("epochs", history.epoch, "weight", weight(model), end=", ")
    except KeyboardInterrupt:
        print("interrupted, weight", weight(model), end=", ")
    left = os.listdir("backup") if os.path.exists("backup") else []
    print("left:", *sorted(left))


def damage():
    with open("backup/latest.weights.h5", "w") as file:
        file.write("half a file")


train(Interrupt())
train()
print("damaged:")
for double in (False, True):
    train(Interrupt(), double_checkpoint=double)
    damage()
    try:
        train(double_checkpoint=double)
    except OSError as error:
        print(type(error).__name__, str(error).split("(")[0])
        os.remove("backup/latest.weights.h5")
        os.remove("backup/training_metadata.json")
print("kept:")
for epochs in (5, 5, 7):
    train(epochs=epochs, delete_checkpoint=False)
shutil.rmtree("backup")
print("every second batch:")
train(Interrupt(), save_freq=2)
with open("backup/training_metadata.json") as file:
    print(file.read())
train(save_freq=2)

# Output:
# interrupted, weight 3.0, left: latest.weights.h5 training_metadata.json
# epochs [3, 4] weight 5.0, left:
# damaged:
# interrupted, weight 3.0, left: latest.weights.h5 training_metadata.json
# OSError Unable to synchronously open file
# interrupted, weight 3.0, left: latest.weights.h5 latest.weights.h5.bkp training_metadata.json training_metadata.json.bkp
# epochs [2, 3, 4] weight 5.0, left:
# kept:
# epochs [0, 1, 2, 3, 4] weight 5.0, left: latest.weights.h5 training_metadata.json
# epochs [] weight 5.0, left: latest.weights.h5 training_metadata.json
# epochs [5, 6] weight 7.0, left: latest.weights.h5 training_metadata.json
# every second batch:
# interrupted, weight 3.0, left: latest.weights.h5 training_metadata.json
# {"epoch": 1, "batch": 0}
# epochs [1, 2, 3, 4] weight 6.0, left:
