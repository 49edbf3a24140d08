# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#clahe-two-tiles

import numpy as np
from keras import layers


left = np.random.default_rng(0).integers(0, 100, (4, 4))
right = np.random.default_rng(1).integers(50, 256, (4, 4))


def equalized(tile):
    up_to = np.bincount(tile.ravel(), minlength=256).cumsum()
    return 255 * (up_to - up_to[0]) / (tile.size - up_to[0])


tiles = np.concatenate([left, right], axis=1)
layer = layers.ContrastLimitedAdaptiveHistogramEqualization(
    clip_limit=0, tile_grid_size=(1, 2)
)
result = layer(tiles.reshape(4, 8, 1).astype("float32")).numpy()[0, :, 0]
part = np.clip(np.arange(8) / 4 - 0.5, 0, 1)
first, second = (equalized(tile)[tiles[0]] for tile in [left, right])
print("share of the right tile:", part)
print("Keras:  ", result.round(1))
print("by hand:", (first * (1 - part) + second * part).round(1))

# Output:
# share of the right tile: [0.   0.   0.   0.25 0.5  0.75 1.   1.  ]
# Keras:   [223.1 159.4 127.5  59.8 199.2 183.3 175.3 255. ]
# by hand: [223.1 159.4 127.5  59.8 199.2 183.3 175.3 255. ]
