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
last = history.history["val_loss"][-1]
print(f"validation loss: best {best:.3f}, last {last:.3f}")
for name, kept in ("in memory", model), ("in the file", saved):
    loss = kept.evaluate(x_val, y_val, verbose=0)[0]
    print(f"weights {name}: {loss:.3f}")
print("epochs:", len(history.epoch), "rows:", len(rows))
print("columns:", ", ".join(rows[0]))

# 输出：
# validation loss: best 0.076, last 0.104
# weights in memory: 0.076
# weights in the file: 0.076
# epochs: 7 rows: 7
# columns: epoch, accuracy, loss, val_accuracy, val_loss
