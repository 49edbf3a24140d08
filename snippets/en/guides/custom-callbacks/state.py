# Custom callbacks
# From docs/en/guides/custom-callbacks.md#state

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


import json
import os


class EpochCounter(keras.callbacks.Callback):
    def __init__(self, path=None):
        super().__init__()
        self.path, self.count = path, 0

    def on_train_begin(self, logs=None):
        if self.path and os.path.exists(self.path):
            with open(self.path) as file:
                self.count = json.load(file)

    def on_epoch_end(self, epoch, logs=None):
        self.count += 1
        if self.path:
            with open(self.path, "w") as file:
                json.dump(self.count, file)


class Interrupt(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


for path in (None, "count.json"):
    for more in ([Interrupt()], []):
        counter = EpochCounter(path)
        backup = keras.callbacks.BackupAndRestore("backup")
        try:
            make_model().fit(
                x_train,
                y_train,
                epochs=5,
                verbose=0,
                callbacks=[backup, counter, *more],
            )
        except KeyboardInterrupt:
            pass
    print(f"state in {path}: counted {counter.count} of 5 epochs")

# Output:
# state in None: counted 2 of 5 epochs
# state in count.json: counted 5 of 5 epochs
