# 量化模型，用 LoRA 微调
# 出自 docs/zh/guides/quantize.md#quantize-int8

import os

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
order = np.random.default_rng(0).permutation(len(digits.target))
x = digits.images[order, ..., None].astype("float32")
y = digits.target[order]
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Rescaling(1 / 16),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(64, activation="relu", name="hidden"),
        layers.Dense(10, activation="softmax", name="scores"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.003), loss="sparse_categorical_crossentropy"
)
model.fit(x_train, y_train, epochs=6, verbose=0)
model.save("digits.keras")
expected = model.predict(x_test, verbose=0)


def right(answers):
    return np.mean(np.argmax(answers, axis=1) == y_test)


def kilobytes(model):
    return sum(np.asarray(v).nbytes for v in model.get_weights()) / 1000


print(f"float32 {kilobytes(model):4.1f} kB, right: {right(expected):.3f}")
small = keras.models.load_model("digits.keras", compile=False)
small.quantize("int8", filters=["hidden", "scores"])
answers = small.predict(x_test, verbose=0)
print(f"int8    {kilobytes(small):4.1f} kB, right: {right(answers):.3f}")
small.save("small.keras")
again = keras.models.load_model("small.keras").predict(x_test, verbose=0)
print(f"saved and loaded, apart by {np.abs(again - answers).max():.4f}")

# 输出：
# float32 69.0 kB, right: 0.982
# int8    18.3 kB, right: 0.982
# saved and loaded, apart by 0.0000
