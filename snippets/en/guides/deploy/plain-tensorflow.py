# Deploy a model: SavedModel, HTTP, ONNX, LiteRT
# From docs/en/guides/deploy.md#plain-tensorflow

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

served = tf.saved_model.load("digits")
answers = served.serve(x_test)
print(answers.shape, answers.dtype.name)
print(f"furthest from Keras: {np.abs(answers - expected).max():.4f}")

signature = served.signatures["serving_default"]
name, spec = next(iter(signature.structured_input_signature[1].items()))
print("takes", name, spec.shape, spec.dtype.name)
result = signature(**{name: tf.constant(x_test[:2])})
print("gives", {key: tuple(value.shape) for key, value in result.items()})

# Output:
# (597, 10) float32
# furthest from Keras: 0.0000
# takes keras_tensor (None, 8, 8, 1) float32
# gives {'output_0': (2, 10)}
