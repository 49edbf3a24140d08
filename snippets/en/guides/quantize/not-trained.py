# Quantize a model, fine-tune it with LoRA
# From docs/en/guides/quantize.md#not-trained

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
small = keras.models.load_model("digits.keras", compile=False)
small.quantize("int8", filters=["hidden", "scores"])
answers = small.predict(x_test, verbose=0)
small.save("small.keras")
again = keras.models.load_model("small.keras").predict(x_test, verbose=0)

small = keras.models.load_model("small.keras")
for variable in small.variables:
    print(f"{variable.path:19} {variable.dtype:8} {variable.trainable}")

# Output:
# conv2d/kernel       float32  True
# conv2d/bias         float32  True
# hidden/bias         float32  True
# hidden/kernel       int8     False
# hidden/kernel_scale float32  False
# scores/bias         float32  True
# scores/kernel       int8     False
# scores/kernel_scale float32  False
