# Deploy a model: SavedModel, HTTP, ONNX, LiteRT
# From docs/en/guides/deploy.md#tfsm-layer

import os
import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
order = np.random.default_rng(0).permutation(len(digits.target))
x = digits.images[order, ..., None].astype("float32")
y = digits.target[order]
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]


def build():
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Rescaling(1 / 16),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


keras.utils.set_random_seed(0)
model = build()
model.compile(
    keras.optimizers.Adam(0.003),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, epochs=6, verbose=0)
expected = model.predict(x_test, verbose=0)
f'right: {np.mean(expected.argmax(axis=1) == y_test):.2f}'
model.export("digits", verbose=False)
sorted(os.listdir('digits'))

layer = keras.layers.TFSMLayer("digits", call_endpoint="serve")
best = layers.Lambda(lambda scores: keras.ops.argmax(scores, axis=-1))
named = keras.Sequential([keras.Input((8, 8, 1)), layer, best])
print("read:", named.predict(x_test[2:7], verbose=0), "are:", y_test[2:7])
try:
    keras.layers.TFSMLayer("digits", call_endpoint="predict")
except ValueError as error:
    print(str(error).split(". ")[0][:48], "...")
    print(str(error).split(". ")[-1])

# Output:
# read: [8 2 7 9 9] are: [8 2 7 9 9]
# The endpoint 'predict' is neither an attribute o ...
# Available endpoints for this SavedModel: ['serve', 'serving_default']
