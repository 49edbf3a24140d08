# Callbacks, name by name
# From docs/en/api/callbacks.md#without-super

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


class Both(callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        print("on_train_batch_end", batch)

    def on_batch_end(self, batch, logs=None):
        print("on_batch_end", batch)


class Calling(Both):
    def on_train_batch_end(self, batch, logs=None):
        callbacks.Callback.on_train_batch_end(self, batch, logs)


for callback in (Both(), Calling()):
    print(type(callback).__name__, end=": ")
    make_model().fit(*samples(), verbose=0, callbacks=[callback])

# Output:
# Both: on_train_batch_end 0
# Calling: on_batch_end 0
