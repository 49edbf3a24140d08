# Optimizers
# From docs/en/guides/optimizers.md#epsilon

import keras
import numpy as np
from keras import optimizers

for size in (1000.0, 1.0, 1e-6):
    weight = keras.Variable([0.0])
    optimizers.Adam(0.1).apply([np.array([size], dtype="float32")], [weight])
    length = -weight.numpy().item()
    by_hand = 0.1 * size / (size + 1e-7 / np.sqrt(0.001))
    print(f"gradient {size:g}: step {length:.4f}, by hand {by_hand:.4f}")

# Output:
# gradient 1000: step 0.1000, by hand 0.1000
# gradient 1: step 0.1000, by hand 0.1000
# gradient 1e-06: step 0.0240, by hand 0.0240
