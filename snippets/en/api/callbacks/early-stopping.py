# Callbacks, name by name
# From docs/en/api/callbacks.md#early-stopping

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


LOSSES = [5, 4, 4, 3, 4, 4, 4, 2]


def by_hand(
    patience=0, min_delta=0, baseline=np.inf, start_from_epoch=0, mode="min"
):
    sign = -1 if mode == "max" else 1
    best, waited = np.inf, 0
    for epoch, loss in enumerate(LOSSES, start=1):
        if epoch <= start_from_epoch:
            continue
        waited += 1
        if sign * loss + abs(min_delta) < best:
            best = sign * loss
            if sign * loss < baseline:
                waited = 0
        elif waited >= patience and epoch > 1:
            break
    return epoch


for arguments in (
    {},
    {"patience": 1},
    {"patience": 2},
    {"patience": 3},
    {"patience": 4},
    {"patience": 2, "min_delta": 1.5},
    {"patience": 2, "min_delta": -1.5},
    {"patience": 2, "baseline": 1},
    {"patience": 2, "start_from_epoch": 4},
    {"mode": "max"},
):
    _, model = play(callbacks.EarlyStopping(**arguments), val_loss=LOSSES)
    text = ", ".join(f"{key}={value}" for key, value in arguments.items())
    ours = by_hand(**arguments)
    print(f"{text or 'defaults':32}{weight(model)} epochs, by hand {ours}")

stop = callbacks.EarlyStopping(
    patience=2, restore_best_weights=True, verbose=1
)
_, model = play(stop, val_loss=LOSSES)
print("weight", weight(model), "best", stop.best, "epoch", stop.best_epoch)
_, model = play(
    callbacks.EarlyStopping("val_acc", mode="max"), val_acc=[1, 2, 2]
)
print("val_acc:", weight(model), "epochs")

# Output:
# defaults                        3.0 epochs, by hand 3
# patience=1                      3.0 epochs, by hand 3
# patience=2                      6.0 epochs, by hand 6
# patience=3                      7.0 epochs, by hand 7
# patience=4                      8.0 epochs, by hand 8
# patience=2, min_delta=1.5       3.0 epochs, by hand 3
# patience=2, min_delta=-1.5      3.0 epochs, by hand 3
# patience=2, baseline=1          3.0 epochs, by hand 3
# patience=2, start_from_epoch=4  7.0 epochs, by hand 7
# mode=max                        2.0 epochs, by hand 2
# Epoch 6: early stopping
# Restoring model weights from the end of the best epoch: 4.
# weight 4.0 best 3.0 epoch 3
# val_acc: 3.0 epochs
