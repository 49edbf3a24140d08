# Losses
# From docs/en/guides/losses.md#first-training

import keras
import numpy as np
from keras import losses, ops
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
x_train, x_test, y_train, y_test = train_test_split(
    digits.data / 16, digits.target, random_state=0
)


def predictions(loss, units, activation=None):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    last = keras.layers.Dense(units, activation)
    model = keras.Sequential([keras.Input((64,)), hidden, last])
    model.compile(keras.optimizers.Adam(0.01), loss=loss)
    lost = model.fit(x_train, y_train, epochs=10, verbose=0).history["loss"]
    print(f"{loss}: {lost[0]:.2f} to {lost[-1]:.2f}", end=", ")
    return model.predict(x_test, verbose=0)


scores = predictions("sparse_categorical_crossentropy", 10, "softmax")
print(f"digits right: {np.mean(scores.argmax(axis=1) == y_test):.2f}")
numbers = predictions("mse", 1)
print(f"digits right: {np.mean(numbers[:, 0].round() == y_test):.2f}")

# Output:
# sparse_categorical_crossentropy: 1.26 to 0.05, digits right: 0.97
# mse: 10.72 to 2.59, digits right: 0.31
