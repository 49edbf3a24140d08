# Feed data to a model
# From docs/en/guides/data.md#inside-or-outside

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

wine = load_wine().data.astype("float32")
forgotten = keras.layers.Normalization()
normalize = keras.layers.Normalization()
normalize.adapt(wine)
for name, values in {
    "wine": wine,
    "not adapted": forgotten(wine).numpy(),
    "adapted": normalize(wine).numpy(),
}.items():
    means = values[:, :3].mean(axis=0).round(1) + 0.0  # no -0.0

inner = keras.Sequential([keras.Input((13,)), keras.layers.Dense(3)])
raw = tf.data.Dataset.from_tensor_slices(wine).batch(64)
outside = inner.predict(raw.map(normalize), verbose=0)
whole = keras.Sequential([keras.Input((13,)), normalize, inner])
inside = whole.predict(wine, verbose=0)
print(f"largest difference: {np.abs(outside - inside).max():.3f}")

# Output:
# largest difference: 0.000
