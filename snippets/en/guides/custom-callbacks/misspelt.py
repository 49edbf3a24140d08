# Custom callbacks
# From docs/en/guides/custom-callbacks.md#misspelt

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


class Misspelt(keras.callbacks.Callback):
    def on_epoch_ends(self, epoch, logs=None):
        print("epoch", epoch)


shown = keras.callbacks.LambdaCallback(
    on_epoch_finish=lambda epoch, logs: print(epoch)
)
make_model().fit(x_train, y_train, verbose=0, callbacks=[Misspelt(), shown])

for callback in (Misspelt(), shown):
    unknown = set(dir(callback)) - set(dir(keras.callbacks.Callback()))
    print(type(callback).__name__, unknown)

# Output:
# Misspelt {'on_epoch_ends'}
# LambdaCallback {'on_epoch_finish'}
