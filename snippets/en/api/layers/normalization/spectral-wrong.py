# Normalization layers
# From docs/en/api/layers/normalization.md#spectral-wrong

import numpy as np
from keras import layers


def rows(array):
    return np.asarray(array, dtype="float64").round(2).tolist()


for layer in [layers.BatchNormalization(), layers.LSTM(2)]:
    try:
        layers.SpectralNormalization(layer)(np.zeros((1, 3, 2)))
    except ValueError as error:
        print(error)
try:
    layers.SpectralNormalization(layers.Dense(2), power_iterations=0)
except ValueError as error:
    print(error)
table = np.array([[0.3, 0.4], [0.6, 0.8]])
spectral = layers.SpectralNormalization(
    layers.Embedding(2, 2, weights=[table])
)
for dtype in ["int32", "float32"]:
    outputs = spectral(np.array([0, 1], dtype=dtype)).numpy()
    print(dtype, outputs.dtype, rows(outputs))

# Output:
# BatchNormalization object has no attribute 'kernel' nor 'embeddings'
# LSTM object has no attribute 'kernel' nor 'embeddings'
# `power_iterations` should be greater than zero. Received: `power_iterations=0`
# int32 int32 [[0.0, 0.0], [0.0, 0.0]]
# float32 float32 [[0.3, 0.4], [0.6, 0.8]]
