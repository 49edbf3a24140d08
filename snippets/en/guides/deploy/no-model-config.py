# Deploy a model: SavedModel, HTTP, ONNX, LiteRT
# From docs/en/guides/deploy.md#no-model-config

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

import shutil

model.save_weights("digits.weights.h5")
shutil.copy("digits.weights.h5", "given.h5")
for path in ("digits.weights.h5", "given.h5"):
    try:
        keras.models.load_model(path)
    except ValueError as error:
        print(error)

rebuilt = build()
rebuilt.load_weights("digits.weights.h5")
again = rebuilt.predict(x_test, verbose=0)
print(f"rebuilt, furthest: {np.abs(again - expected).max():.4f}")
rebuilt.export("rescued", verbose=False)
rescued = tf.saved_model.load("rescued")
answers = rescued.serve(x_test[2:7])
print("exported:", answers.numpy().argmax(axis=1))

# Output:
# No model config found in the file at digits.weights.h5.
# No model config found in the file at given.h5.
# rebuilt, furthest: 0.0000
# exported: [8 2 7 9 9]
