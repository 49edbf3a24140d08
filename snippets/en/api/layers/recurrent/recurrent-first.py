# Recurrent layers
# From docs/en/api/layers/recurrent.md#recurrent-first

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
rows = images.reshape(-1, 8, 8).astype("float32") / 16
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((None, 8)), layers.GRU(32), layers.Dense(10)]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(rows[:1500], labels[:1500], epochs=6, verbose=0)
_, accuracy = model.evaluate(rows[1500:], labels[1500:], verbose=0)
print(f"accuracy on the last 297 digits: {accuracy:.1f}")
print(
    "eight steps",
    model(rows[:1]).shape,
    "five steps",
    model(rows[:1, :5]).shape,
)

# Output:
# accuracy on the last 297 digits: 0.9
# eight steps (1, 10) five steps (1, 10)
