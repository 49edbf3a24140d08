# Quantize a model, fine-tune it with LoRA
# From docs/en/guides/quantize.md#by-hand

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
small = keras.models.load_model("digits.keras", compile=False)
model.export("folder", verbose=False)

kernel = model.get_layer("scores").kernel.numpy()
small = keras.models.load_model("digits.keras", compile=False)
small.quantize("int8", filters=["hidden", "scores"])
layer = small.get_layer("scores")
for variable in layer.weights:
    print(f"{variable.name:13} {tuple(variable.shape)!s:9} {variable.dtype}")

scale = 127 / np.abs(kernel).max(axis=0)
print("factors:", layer.kernel_scale.numpy()[:3].round(1))
print("by hand:", scale[:3].round(1))
numbers = layer.kernel.numpy()
print("a column:", *numbers[:6, 0])
print("by hand: ", *np.round(kernel * scale).astype(int)[:6, 0])
lost = np.abs(numbers / scale - kernel).max()
print(f"lost at most {lost:.4f}, half a step {(0.5 / scale).max():.4f}")

# Output:
# bias          (10,)     float32
# kernel        (64, 10)  int8
# kernel_scale  (10,)     float32
# factors: [248.1 293.5 259. ]
# by hand: [248.1 293.5 259. ]
# a column: 48 34 18 -124 -6 27
# by hand:  48 34 18 -124 -6 27
# lost at most 0.0021, half a step 0.0021
