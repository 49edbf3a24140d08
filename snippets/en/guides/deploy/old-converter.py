# Deploy a model: SavedModel, LiteRT, ONNX, HTTP
# From docs/en/guides/deploy.md#old-converter

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
from ai_edge_litert.interpreter import Interpreter

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
model.export("digits.tflite", format="litert", verbose=False)


def run_litert(path, images):
    run = Interpreter(path).get_signature_runner()
    [name] = run.get_input_details()
    [answers] = run(**{name: images}).values()
    return answers


answers = run_litert("digits.tflite", x_test)

import warnings

converter = tf.lite.TFLiteConverter.from_saved_model("digits")
with open("converted.tflite", "wb") as file:
    file.write(converter.convert())
converted = run_litert("converted.tflite", x_test)
print(f"furthest from Keras: {np.abs(converted - expected).max():.4f}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tf.lite.Interpreter("converted.tflite")
print(str(caught[0].message).strip().splitlines()[0][:70])

# Output:
# furthest from Keras: 0.0000
# Warning: tf.lite.Interpreter is deprecated and is scheduled for deleti
