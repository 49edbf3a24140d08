# Against overfitting
# From docs/en/guides/regularization.md#dropout-by-hand

import keras
import numpy as np
from keras import layers

dropout = layers.Dropout(0.2, seed=0)
ones = keras.ops.ones((100, 100))
dropped = dropout(ones, training=True).numpy()
print("values:", np.unique(dropped))
print(f"share of zeros: {(dropped == 0).mean():.2f}")
print(f"mean: {dropped.mean():.2f}")
print("in inference:", np.unique(dropout(ones, training=False)))
same_seed = layers.Dropout(0.2, seed=0)
for name, layer in (("next call", dropout), ("same seed", same_seed)):
    drawn = layer(ones, training=True).numpy()
    print(f"{name}: {np.sum(drawn != dropped)} of 10000 differ")

# Output:
# values: [0.   1.25]
# share of zeros: 0.21
# mean: 0.99
# in inference: [1.]
# next call: 3323 of 10000 differ
# same seed: 0 of 10000 differ
