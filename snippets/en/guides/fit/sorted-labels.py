# Train with fit
# From docs/en/guides/fit.md#sorted-labels

import keras
import numpy as np


from sklearn.datasets import load_iris


def train_on_iris(order):
    keras.utils.set_random_seed(0)
    x, y = load_iris(return_X_y=True)
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.02),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    history = model.fit(
        x[order], y[order], epochs=20, validation_split=1 / 3, verbose=0
    )
    final = {name: values[-1] for name, values in history.history.items()}
    print("accuracy at least 0.9:", final["accuracy"] >= 0.9, end=", ")
    print("val_accuracy at least 0.9:", final["val_accuracy"] >= 0.9)
    return final["val_accuracy"]


print("of the virginicas right:", train_on_iris(np.arange(150)))
train_on_iris(np.random.default_rng(0).permutation(150))

# Output:
# accuracy at least 0.9: True, val_accuracy at least 0.9: False
# of the virginicas right: 0.0
# accuracy at least 0.9: True, val_accuracy at least 0.9: True
