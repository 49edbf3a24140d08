# Save, load, export
# From docs/en/guides/saving.md#save-and-load

import json
import os
import pathlib
import zipfile

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


keras.utils.set_random_seed(0)
model = classifier()
model.compile(keras.optimizers.Adam(0.02), "sparse_categorical_crossentropy")
model.fit(flowers, iris.target, epochs=5, verbose=0)
model.save("iris.keras")

loaded = keras.models.load_model("iris.keras")
before = model.predict(flowers, verbose=0)
after = loaded.predict(flowers, verbose=0)
print(f"largest difference: {np.abs(before - after).max():.6f}")

# Output:
# largest difference: 0.000000
