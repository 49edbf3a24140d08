# Regularization layers
# From docs/en/api/layers/regularization.md#spatial

import numpy as np
from keras import layers


def channels(outputs):
    values = outputs.numpy().reshape(-1, outputs.shape[-1])
    return [sorted({int(v) for v in column}) for column in values.T]


sequence, image, volume = (np.ones((1, *[3] * n, 6)) for n in [1, 2, 3])
for name, outputs in [
    ("1D", layers.SpatialDropout1D(0.5, seed=0)(sequence, training=True)),
    ("2D", layers.SpatialDropout2D(0.5, seed=0)(image, training=True)),
    ("3D", layers.SpatialDropout3D(0.5, seed=0)(volume, training=True)),
    (
        "by noise_shape",
        layers.Dropout(0.5, noise_shape=(None, 1, 1, 1, None), seed=0)(
            volume, training=True
        ),
    ),
    ("Dropout", layers.Dropout(0.5, seed=0)(image, training=True)),
]:
    print(f"{name:14} values in each channel:", channels(outputs))
first = layers.SpatialDropout2D(0.5, data_format="channels_first", seed=0)
print(first(np.ones((1, 6, 3, 3)), training=True).numpy()[0, :, 0, 0])
try:
    layers.SpatialDropout1D(0.5)(np.ones((2, 6)))
except ValueError as error:
    print(str(error).split("incompatible with ")[1])
try:
    layers.SpatialDropout1D(0.5, trainable=False)
except TypeError as error:
    print(error)

# Output:
# 1D             values in each channel: [[0], [2], [2], [2], [0], [2]]
# 2D             values in each channel: [[0], [2], [2], [2], [0], [2]]
# 3D             values in each channel: [[0], [2], [2], [2], [0], [2]]
# by noise_shape values in each channel: [[0], [2], [2], [2], [0], [2]]
# Dropout        values in each channel: [[0, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 2]]
# [0. 2. 2. 2. 0. 2.]
# the layer: expected ndim=3, found ndim=2. Full shape received: (2, 6)
# SpatialDropout1D.__init__() got an unexpected keyword argument 'trainable'
