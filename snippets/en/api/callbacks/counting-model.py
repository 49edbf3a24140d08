# Callbacks, name by name
# From docs/en/api/callbacks.md#counting-model

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


model = make_model(rate=40.0)
history = model.fit(
    *samples(),
    validation_data=samples(),
    epochs=10,
    verbose=0,
    callbacks=[
        callbacks.EarlyStopping(patience=2, restore_best_weights=True),
        callbacks.ModelCheckpoint("best.keras", save_best_only=True),
        callbacks.CSVLogger("log.csv"),
    ],
)
with open("log.csv") as file:
    print(file.read(), end="")
best = keras.models.load_model("best.keras")
print("in memory:", weight(model), "in the file:", weight(best))

# Output:
# epoch,loss,val_loss
# 0,100.0,60.0
# 1,60.0,20.0
# 2,20.0,20.0
# 3,20.0,20.0
# in memory: 80.0 in the file: 80.0
