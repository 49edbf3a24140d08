# Optimizers
# From docs/en/guides/optimizers.md#huge-gradient

import keras
import numpy as np
from keras import optimizers

for size in (1e18, 1e20):
    weight = keras.Variable([0.0])
    optimizers.Adam(0.1).apply([np.array([size], dtype="float32")], [weight])
    print(f"gradient {size:g}: step {abs(weight.numpy().item()):.4f}")

# Output:
# gradient 1e+18: step 0.1000
# gradient 1e+20: step 0.0000
