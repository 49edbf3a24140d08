# Callbacks
# From docs/en/guides/callbacks.md#scheduler-errors

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


def tensor(epoch, learning_rate):
    return learning_rate * keras.ops.exp(-0.1)


def mistaken(epoch, learning_rate):
    return learning_rate * "0.9"


for function in (tensor, mistaken):
    scheduler = keras.callbacks.LearningRateScheduler(function)
    try:
        make_model().fit(x_train, y_train, verbose=0, callbacks=[scheduler])
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

# Output:
# ValueError: The output of the `schedule` function should be a float. Got: 0.018096748739480972
# TypeError: mistaken() missing 1 required positional argument: 'learning_rate'
