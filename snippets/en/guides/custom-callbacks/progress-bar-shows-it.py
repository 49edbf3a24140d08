# Custom callbacks
# From docs/en/guides/custom-callbacks.md#progress-bar-shows-it

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


import contextlib
import io

text = io.StringIO()
add = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: logs.update(norm=1.5)
)
with contextlib.redirect_stdout(text):
    make_model().fit(x_train, y_train, verbose=2, callbacks=[add])
for part in text.getvalue().strip().split(" - ")[3:]:
    print(part.split(":")[0])

# Output:
# accuracy
# loss
# norm
