# Find what is wrong
# From docs/en/guides/debugging.md#labels-one-and-two

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target

output = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([keras.Input((64,)), output])
model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")
history = model.fit(images, (labels > 4) + 1, epochs=2, verbose=0).history
print("losses below 0:", [loss < 0 for loss in history["loss"]])

# Output:
# losses below 0: [True, True]
