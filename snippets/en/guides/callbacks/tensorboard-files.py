# Callbacks
# From docs/en/guides/callbacks.md#tensorboard-files

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import os

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


data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}

board = keras.callbacks.TensorBoard("logs", histogram_freq=1)
model = make_model()
history = model.fit(**data, epochs=5, verbose=0, callbacks=[board])
for folder, _, names in sorted(os.walk("logs")):
    print(folder, [name[:19] for name in names])

# Output:
# logs []
# logs/train ['events.out.tfevents']
# logs/validation ['events.out.tfevents']
