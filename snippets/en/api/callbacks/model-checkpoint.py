# Callbacks, name by name
# From docs/en/api/callbacks.md#model-checkpoint

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


import os
import re

keep = {"save_best_only": True}
for number, arguments in enumerate(
    [
        {},
        keep,
        {**keep, "initial_value_threshold": 2.5},
        {**keep, "mode": "max"},
        {**keep, "monitor": "val_acc", "mode": "max"},
        {"save_weights_only": True},
    ]
):
    end = ".weights.h5" if "save_weights_only" in arguments else ".keras"
    path = f"kept/{number}/{{epoch}}-{{val_loss:.1f}}{end}"
    checkpoint = callbacks.ModelCheckpoint(path, **arguments)
    play(checkpoint, val_loss=[3, 2, 4, 1], val_acc=[7, 9, 8, 9])
    text = ", ".join(f"{key}={value}" for key, value in arguments.items())
    print(text or "defaults")
    print("  ", *sorted(os.listdir(f"kept/{number}")))
print(
    "weight in 4-1.0:", weight(keras.models.load_model("kept/0/4-1.0.keras"))
)

often = callbacks.ModelCheckpoint("often/{epoch}-{batch}.keras", save_freq=3)
make_model().fit(
    *samples(), epochs=3, batch_size=1, verbose=0, callbacks=[often]
)
print("every third:", *sorted(os.listdir("often")))
thirds = [f"{(n - 1) // 4 + 1}-{(n - 1) % 4 + 1}" for n in range(3, 13, 3)]
print("by hand:    ", *thirds)

# Output:
# defaults
#    1-3.0.keras 2-2.0.keras 3-4.0.keras 4-1.0.keras
# save_best_only=True
#    1-3.0.keras 2-2.0.keras 4-1.0.keras
# save_best_only=True, initial_value_threshold=2.5
#    2-2.0.keras 4-1.0.keras
# save_best_only=True, mode=max
#    1-3.0.keras 3-4.0.keras
# save_best_only=True, monitor=val_acc, mode=max
#    1-3.0.keras 2-2.0.keras
# save_weights_only=True
#    1-3.0.weights.h5 2-2.0.weights.h5 3-4.0.weights.h5 4-1.0.weights.h5
# weight in 4-1.0: 4.0
# every third: 1-3.keras 2-2.keras 3-1.keras 3-4.keras
# by hand:     1-3 2-2 3-1 3-4
