# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#centered-steps

import keras
import numpy as np
from keras import optimizers

weight, left = keras.Variable([0.0]), 1.0
optimizer = optimizers.RMSprop(0.1, centered=True)
for t in range(1, 81):
    before, left = weight.numpy()[0], 0.9 * left
    optimizer.apply([np.ones(1, "float32")], [weight])
    if t in [1, 20, 40, 60, 80]:
        length, variance = before - weight.numpy()[0], left * (1 - left)
        print(f"step {t}: {length:.2f}, by hand {0.1 / variance**0.5:.2f}")

# Output:
# step 1: 0.33, by hand 0.33
# step 20: 0.31, by hand 0.31
# step 40: 0.83, by hand 0.83
# step 60: 2.36, by hand 2.36
# step 80: 6.77, by hand 6.77
