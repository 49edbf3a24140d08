# Against overfitting
# From docs/en/guides/regularization.md#dropout-by-hand

import keras
import numpy as np
from keras import layers

dropout = layers.Dropout(0.2, seed=0)
ones = keras.ops.ones((100, 100))
dropped = dropout(ones, training=True).numpy()
print("values:", np.unique(dropped))
print(
    "share of zeros within 0.02 of 0.2:",
    abs((dropped == 0).mean() - 0.2) < 0.02,
)
print("mean within 0.02 of 1:", abs(dropped.mean() - 1) < 0.02)
print(
    "unchanged in inference:",
    np.array_equal(dropout(ones, training=False), ones),
)
print(
    "another draw each call:",
    not np.array_equal(dropout(ones, training=True), dropped),
)
again = layers.Dropout(0.2, seed=0)(ones, training=True)
print("same draw from the same seed:", np.array_equal(again, dropped))

# Output:
# values: [0.   1.25]
# share of zeros within 0.02 of 0.2: True
# mean within 0.02 of 1: True
# unchanged in inference: True
# another draw each call: True
# same draw from the same seed: True
