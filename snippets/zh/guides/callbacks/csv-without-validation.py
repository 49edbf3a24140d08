# 回调
# 出自 docs/zh/guides/callbacks.md#csv-without-validation

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


logger = keras.callbacks.CSVLogger("alone.csv")
make_model().fit(x_train, y_train, verbose=0, callbacks=[logger])
with open("alone.csv") as file:
    for row in csv.DictReader(file):
        print({name: row[name] for name in ("val_accuracy", "val_loss")})

# 输出：
# {'val_accuracy': 'NA', 'val_loss': 'NA'}
