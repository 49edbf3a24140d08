# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#fill-modes-shown

import numpy as np
from keras import layers

row = np.arange(1, 7, dtype="float32")
for mode, in_numpy in {
    "reflect": "symmetric",
    "wrap": "wrap",
    "constant": "constant",
    "nearest": "edge",
}.items():
    layer = layers.RandomTranslation((0, 0), (2 / 6, 2 / 6), fill_mode=mode)
    moved = layer(row.reshape(1, 1, 6, 1), training=True).numpy().ravel()
    by_hand = np.pad(row, (2, 0), mode=in_numpy)[:6]
    print(f"{mode:9}", moved.round(3), "by hand", by_hand)

# Output:
# reflect   [2. 1. 1. 2. 3. 4.] by hand [2. 1. 1. 2. 3. 4.]
# wrap      [5. 6. 1. 2. 3. 4.] by hand [5. 6. 1. 2. 3. 4.]
# constant  [0. 0. 1. 2. 3. 4.] by hand [0. 0. 1. 2. 3. 4.]
# nearest   [1. 1. 1. 2. 3. 4.] by hand [1. 1. 1. 2. 3. 4.]
