# Callbacks, name by name
# From docs/en/api/callbacks.md#progbar-logger

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
logger = callbacks.ProgbarLogger()
model.fit(*samples(), epochs=2, verbose=2, callbacks=[logger])
model.evaluate(*samples(), verbose=2)
model.predict(np.ones((4, 1)), verbose=2)
print("target:", logger.target, "epochs:", logger.epochs)
try:
    callbacks.ProgbarLogger(count_mode="steps")
except TypeError as error:
    print(str(error).split(".")[-1])

# Output:
# Epoch 1/2
# 1/1 - 0s - 237ms/step - loss: 100.0000
# Epoch 2/2
# 1/1 - 0s - 329ms/step - loss: 99.0000
# 1/1 - 0s - 266ms/step - loss: 98.0000
# 1/1 - 0s - 157ms/step
# target: 1 epochs: 2
# __init__() got an unexpected keyword argument 'count_mode'
