# Regularizers
# From docs/en/api/regularizers.md#float16

import keras
import numpy as np
from keras import layers, regularizers

shape = {"kernel_initializer": "ones", "use_bias": False}
active = layers.Dense(3, activity_regularizer=regularizers.L1(0.001), **shape)
for shape_of_input in [(8, 3), (4, 3), (4, 5, 3)]:
    active(np.ones(shape_of_input))
both = layers.Dense(3, kernel_regularizer="l2", activity_regularizer="l1", **shape)
start = keras.Input((3,))
twice = keras.Model(start, both(both(start)))

for policy in ["float32", "mixed_float16", "mixed_bfloat16"]:
    large = layers.Dense(
        2, dtype=policy, kernel_regularizer="l2", activity_regularizer="l2", **shape
    )
    large(100 * np.ones((4, 3)))
    print(f"{policy:14}", [(loss.dtype.name, float(loss)) for loss in large.losses])

# Output:
# float32        [('float32', 1800.0), ('float32', 0.05999999865889549)]
# mixed_float16  [('float16', inf), ('float32', 0.05999999865889549)]
# mixed_bfloat16 [('bfloat16', 1808.0), ('float32', 0.05999999865889549)]
