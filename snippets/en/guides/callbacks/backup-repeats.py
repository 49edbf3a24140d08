# Callbacks
# From docs/en/guides/callbacks.md#backup-repeats

import csv
import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def make_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), hidden, output])
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


model = make_model()
history = model.fit(
    x_train,
    y_train,
    validation_data=(x_val, y_val),
    epochs=60,
    verbose=0,
    callbacks=[
        keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True),
        keras.callbacks.CSVLogger("log.csv"),
    ],
)
with open("log.csv") as file:
    rows = list(csv.DictReader(file))


class InterruptAtStep(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if self.model.optimizer.iterations == 20:
            raise KeyboardInterrupt


steps = []
for callbacks in ([InterruptAtStep()], []):
    model = make_model()
    callbacks.append(keras.callbacks.BackupAndRestore("often", save_freq=4))
    try:
        model.fit(x_train, y_train, epochs=2, verbose=0, callbacks=callbacks)
    except KeyboardInterrupt:
        with open("often/training_metadata.json") as file:
            print(file.read())
print("steps in two epochs:", 2 * -(-len(x_train) // 32))
print("steps after resuming:", int(model.optimizer.iterations.value))

# Output:
# {"epoch": 1, "batch": 1}
# steps in two epochs: 28
# steps after resuming: 30
