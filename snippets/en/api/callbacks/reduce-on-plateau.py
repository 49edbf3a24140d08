# Callbacks, name by name
# From docs/en/api/callbacks.md#reduce-on-plateau

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


import matplotlib.pyplot as plt

losses = [3, 2.5] + 10 * [2.4]
base = {"factor": 0.5, "patience": 2}
for arguments in (
    {},
    {"factor": 0.1},
    {"patience": 4},
    {"min_delta": 0.2},
    {"cooldown": 3},
    {"min_lr": 0.3},
    {"mode": "max"},
    {"paitence": 4},
):
    plateau = callbacks.ReduceLROnPlateau(**{**base, **arguments})
    history, model = play(plateau, val_loss=losses)
    rates = history.history["learning_rate"]
    text = ", ".join(f"{key}={value}" for key, value in arguments.items())
    print(f"{text:13}", *(f"{rate:.2g}" for rate in rates), end="")
    print(f", sum {sum(rates):.2f}, weight {weight(model):.2f}")
    if text.split("=")[0] in ("", "patience", "cooldown", "min_lr"):
        plt.step(
            range(1, 13),
            rates,
            where="mid",
            label=text or "factor=0.5, patience=2",
        )
plt.gcf().set_size_inches(5, 3)
plt.yscale("log", base=2)
plt.xlabel("epoch")
plt.ylabel("learning rate")
plt.legend(fontsize=8)
plt.tight_layout()
plt.show()

# Output:
#               1 1 1 1 1 0.5 0.5 0.25 0.25 0.12 0.12 0.062, sum 6.81, weight 6.81
# factor=0.1    1 1 1 1 1 0.1 0.1 0.01 0.01 0.001 0.001 0.0001, sum 5.22, weight 5.22
# patience=4    1 1 1 1 1 1 1 0.5 0.5 0.5 0.5 0.25, sum 9.25, weight 9.25
# min_delta=0.2 1 1 1 1 0.5 0.5 0.25 0.25 0.12 0.12 0.062 0.062, sum 5.88, weight 5.88
# cooldown=3    1 1 1 1 1 0.5 0.5 0.5 0.5 0.25 0.25 0.25, sum 7.75, weight 7.75
# min_lr=0.3    1 1 1 1 1 0.5 0.5 0.3 0.3 0.3 0.3 0.3, sum 7.50, weight 7.50
# mode=max      1 1 1 0.5 0.5 0.25 0.25 0.12 0.12 0.062 0.062 0.031, sum 4.91, weight 4.91
# paitence=4    1 1 1 1 1 0.5 0.5 0.25 0.25 0.12 0.12 0.062, sum 6.81, weight 6.81
