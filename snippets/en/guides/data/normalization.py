# Feed data to a model
# From docs/en/guides/data.md#normalization

import keras
import numpy as np
from sklearn.datasets import load_wine

wine = load_wine().data.astype("float32")
normalize = keras.layers.Normalization()
print("unchanged:", np.array_equal(normalize(wine), wine))

normalize = keras.layers.Normalization()
normalize.adapt(wine)
out = normalize(wine).numpy()
print("means below 1e-4:", np.abs(out.mean(axis=0)).max() < 1e-4)
print("deviations 1:", np.allclose(out.std(axis=0), 1, atol=1e-3))

# Output:
# unchanged: True
# means below 1e-4: True
# deviations 1: True
