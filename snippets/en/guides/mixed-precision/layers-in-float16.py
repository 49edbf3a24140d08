# Mixed precision
# From docs/en/guides/mixed-precision.md#layers-in-float16

import keras
import numpy as np

vector = np.array([[300.0, 400.0]], "float32")

half = {"dtype": "mixed_float16"}
apart = np.array([[300.0], [-300.0]], "float32")
wide = np.full((1, 64, 64, 1), 100.0, "float32")
norm = keras.layers.BatchNormalization(**half)
print("BatchNormalization", norm(apart, training=True).numpy().ravel())
unit = keras.layers.UnitNormalization(**half)
print("UnitNormalization ", unit(vector).numpy())
for policy in ("mixed_float16", "float32"):
    average = keras.layers.AveragePooling2D(64, dtype=policy)(wide)
    print(f"AveragePooling2D   {policy:13}", average.numpy().item())

# Output:
# BatchNormalization [ 1. -1.]
# UnitNormalization  [[0. 0.]]
# AveragePooling2D   mixed_float16 inf
# AveragePooling2D   float32       100.0
