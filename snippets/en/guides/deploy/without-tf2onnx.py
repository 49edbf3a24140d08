# Deploy a model: SavedModel, HTTP, ONNX, LiteRT
# From docs/en/guides/deploy.md#without-tf2onnx

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
import timeit

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
model.export("digits", verbose=False)
served = tf.saved_model.load("digits")
served.serve(np.zeros((1, 8, 8, 1), "float32"))
one = x_test[:1]
compiled = tf.function(lambda images: model(images, training=False))
for name, call in {
    "predict": lambda: model.predict(one, verbose=0),
    "model(x)": lambda: model(one, training=False),
    "tf.function": lambda: compiled(one),
    "exported": lambda: served.serve(one),
}.items():
    call()
    took = min(timeit.repeat(call, number=1, repeat=20))
model.save_weights("digits.weights.h5")

import sys

sys.modules["tf2onnx"] = None
try:
    model.export("digits.onnx", format="onnx", verbose=False)
except ImportError as error:
    print(error)

# Output:
# This requires the tf2onnx module. You can install it via `pip install tf2onnx`
