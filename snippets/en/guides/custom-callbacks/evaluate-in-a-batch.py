# Custom callbacks
# From docs/en/guides/custom-callbacks.md#evaluate-in-a-batch

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


class Record(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.losses = []

    def on_train_batch_end(self, batch, logs=None):
        self.losses.append(logs["loss"])


record = Record()
model = make_model(keras.optimizers.SGD(0.0))
history = model.fit(
    x_train,
    y_train,
    batch_size=30,
    shuffle=False,
    verbose=0,
    callbacks=[record],
)
alone = [
    model.evaluate(x_train[i : i + 30], y_train[i : i + 30], verbose=0)[0]
    for i in (0, 30, 60)
]


class EvaluateInBatch(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if batch == 1:
            self.model.evaluate(x_val, y_val, verbose=0)


def losses(*callbacks):
    model = make_model(keras.optimizers.SGD(0.0))
    return model.fit(
        x_train,
        y_train,
        batch_size=30,
        shuffle=False,
        verbose=0,
        callbacks=callbacks,
    ).history["loss"]


plain, disturbed = losses(), losses(EvaluateInBatch())
validation = make_model().evaluate(x_val, y_val, verbose=0)[0]
mixed = (60 * validation + 30 * alone[2]) / (60 + 30)
print(f"not disturbed: {plain[0]:.4f}")
print(f"disturbed:     {disturbed[0]:.4f}")
print(f"60 samples of validation and the last batch: {mixed:.4f}")

# Output:
# not disturbed: 2.9701
# disturbed:     3.0635
# 60 samples of validation and the last batch: 3.0635
