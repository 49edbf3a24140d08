# Custom callbacks
# From docs/en/guides/custom-callbacks.md#params

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


data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}


class Params(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        print("fit:     ", self.params)

    def on_test_begin(self, logs=None):
        print("test:    ", self.params)


model = make_model()
model.fit(**data, batch_size=30, epochs=2, verbose=0, callbacks=[Params()])
model.evaluate(x_val, y_val, batch_size=30, verbose=0, callbacks=[Params()])

# Output:
# fit:      {'verbose': 0, 'epochs': 2, 'steps': 3}
# test:     {'verbose': 0, 'epochs': 2, 'steps': 3}
# test:     {'verbose': 0, 'epochs': 2, 'steps': 3}
# test:     {'verbose': 0, 'epochs': 1, 'steps': 2}
