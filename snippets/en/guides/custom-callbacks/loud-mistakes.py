# Custom callbacks
# From docs/en/guides/custom-callbacks.md#loud-mistakes

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


class NoEpoch(keras.callbacks.Callback):
    def on_epoch_end(self, logs=None):
        pass


class SetsModel(keras.callbacks.Callback):
    def __init__(self, model):
        super().__init__()
        self.model = model


mistakes = (lambda: NoEpoch(), lambda: NoEpoch, lambda: SetsModel(make_model()))
for mistake in mistakes:
    try:
        make_model().fit(x_train, y_train, verbose=0, callbacks=[mistake()])
    except (AttributeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")

# Output:
# TypeError: NoEpoch.on_epoch_end() takes from 1 to 2 positional arguments but 3 were given
# TypeError: Callback.set_model() missing 1 required positional argument: 'model'
# AttributeError: property 'model' of 'SetsModel' object has no setter
