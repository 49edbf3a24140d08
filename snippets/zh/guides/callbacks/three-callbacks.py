# 回调
# 出自 docs/zh/guides/callbacks.md#three-callbacks

import csv

import keras
import numpy as np
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

best = min(history.history["val_loss"])
saved = keras.models.load_model("best.keras")
with open("log.csv") as file:
    rows = list(csv.DictReader(file))
print("stopped before epoch 60:", len(history.epoch) < 60)
for name, kept in ("in memory", model), ("in the file", saved):
    loss = kept.evaluate(x_val, y_val, verbose=0)[0]
    print(f"best weights {name}:", np.isclose(loss, best, rtol=1e-4))
print("one row an epoch:", len(rows) == len(history.epoch))
print("columns:", ", ".join(rows[0]))

# 输出：
# stopped before epoch 60: True
# best weights in memory: True
# best weights in the file: True
# one row an epoch: True
# columns: epoch, accuracy, loss, val_accuracy, val_loss
