# Callbacks, name by name
# From docs/en/api/callbacks.md#nan-in-validation

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


stop = callbacks.TerminateOnNaN()
history = make_model().fit(
    *samples(),
    epochs=2,
    verbose=0,
    validation_data=(np.ones((4, 1)), np.full((4, 1), np.nan)),
    callbacks=[stop],
)
print(history.history)

# Output:
# {'loss': [100.0, 99.0], 'val_loss': [nan, nan]}
