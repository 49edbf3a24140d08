# Callbacks
# From docs/en/guides/callbacks.md#checkpoint-names

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


import os

checkpoint = keras.callbacks.ModelCheckpoint(
    "models/{epoch:02d}-{val_accuracy:.2f}.keras",
    monitor="val_loss",
    save_best_only=True,
)
history = make_model().fit(
    x_train,
    y_train,
    validation_data=(x_val, y_val),
    epochs=3,
    verbose=0,
    callbacks=[checkpoint],
)
print(sorted(os.listdir("models")))
losses = [round(loss, 3) for loss in history.history["val_loss"]]
print("losses:", losses, "best:", round(checkpoint.best, 3))

# Output:
# ['01-0.95.keras', '02-0.97.keras']
# losses: [0.091, 0.076, 0.08] best: 0.076
