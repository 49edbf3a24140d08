# Callbacks, name by name
# From docs/en/api/callbacks.md#plateau-told

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


told = callbacks.ReduceLROnPlateau(factor=0.5, patience=2, verbose=1)
play(told, val_loss=[1, 1, 1])
try:
    callbacks.ReduceLROnPlateau(factor=2)
except ValueError as error:
    print(error)
absent = callbacks.ReduceLROnPlateau("val_loss", patience=0)
make_model().fit(*samples(), verbose=0, callbacks=[absent])

# Output:
#
# Epoch 3: ReduceLROnPlateau reducing learning rate to 0.5.
# ReduceLROnPlateau does not support a factor >= 1.0. Received factor=2
# UserWarning: Learning rate reduction is conditioned on metric `val_loss` which is not available. Available metrics are: loss,learning_rate.
