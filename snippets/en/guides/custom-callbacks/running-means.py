# Custom callbacks
# From docs/en/guides/custom-callbacks.md#running-means

import keras
import numpy as np
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
means = np.cumsum(alone) / [1, 2, 3]
for batch, (one, mean) in enumerate(zip(alone, means)):
    print(f"batch {batch}: alone {one:.4f}, mean so far {mean:.4f},", end=" ")
    print(f"in the logs {record.losses[batch]:.4f}")
print(f"epoch: {history.history['loss'][0]:.4f}")

# Output:
# batch 0: alone 3.0813, mean so far 3.0813, in the logs 3.0813
# batch 1: alone 2.9100, mean so far 2.9957, in the logs 2.9957
# batch 2: alone 2.9191, mean so far 2.9701, in the logs 2.9701
# epoch: 2.9701
