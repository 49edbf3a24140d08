# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#adadelta-epsilon

import keras
import numpy as np
from keras import optimizers

for epsilon in [1e-7, 1e-3]:
    optimizer, weight = (
        optimizers.Adadelta(1.0, epsilon=epsilon),
        keras.Variable([0.0]),
    )
    optimizer.apply([np.ones(1, "float32")], [weight])
    first, by_hand = -weight.numpy()[0], (epsilon / (0.05 + epsilon)) ** 0.5
    for _ in range(99):
        optimizer.apply([np.ones(1, "float32")], [weight])
    print(
        f"epsilon {epsilon:g}: first step {first:.5f}, by hand {by_hand:.5f},",
        end=" ",
    )
    print(f"at {weight.numpy()[0]:.2f} after 100 steps")

# Output:
# epsilon 1e-07: first step 0.00141, by hand 0.00141, at -0.16 after 100 steps
# epsilon 0.001: first step 0.14003, by hand 0.14003, at -15.55 after 100 steps
