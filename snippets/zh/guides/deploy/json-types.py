# 部署模型：SavedModel、HTTP、ONNX、LiteRT
# 出自 docs/zh/guides/deploy.md#json-types

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
import json

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

for name, value in {
    "an array": expected[0],
    "a list of its elements": list(expected[0]),
    "the same in float64": list(expected[0].astype("float64")),
    "tolist": expected[0].tolist(),
}.items():
    try:
        print(f"{name}: {len(json.loads(json.dumps(value)))} numbers")
    except TypeError as error:
        print(f"{name}: {error}")

# 输出：
# an array: Object of type ndarray is not JSON serializable
# a list of its elements: Object of type float32 is not JSON serializable
# the same in float64: 10 numbers
# tolist: 10 numbers
