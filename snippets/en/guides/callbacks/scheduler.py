# Callbacks
# From docs/en/guides/callbacks.md#scheduler

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


def halve_every_second_epoch(epoch, learning_rate):
    return learning_rate / 2 if epoch % 2 == 0 and epoch > 0 else learning_rate


scheduler = keras.callbacks.LearningRateScheduler(halve_every_second_epoch)
history = make_model().fit(
    x_train, y_train, epochs=5, verbose=0, callbacks=[scheduler]
)
print([round(rate, 4) for rate in history.history["learning_rate"]])

# Output:
# [0.02, 0.02, 0.01, 0.01, 0.005]
