# 回调
# 出自 docs/zh/guides/callbacks.md#best-by-batches

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import os

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


checkpoint = keras.callbacks.ModelCheckpoint(
    "often-{batch}.keras", save_best_only=True, save_freq=5
)
make_model().fit(
    x_train,
    y_train,
    validation_data=(x_val, y_val),
    verbose=0,
    callbacks=[checkpoint],
)
print(sorted(name for name in os.listdir() if name.startswith("often")))

# 输出：
# ['often-10.keras', 'often-5.keras']
# UserWarning: Can save best model only with val_loss available.
