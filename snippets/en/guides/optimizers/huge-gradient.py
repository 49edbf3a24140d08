# Optimizers
# From docs/en/guides/optimizers.md#huge-gradient

import keras
import numpy as np
from keras import optimizers

for size in (1e18, 1e20):
    weight = keras.Variable([0.0])
    optimizer = optimizers.Adam(0.1)
    for gradient in (size, 1.0):
        optimizer.apply([np.array([gradient], dtype="float32")], [weight])
        print(f"gradient {gradient:g}: weight {weight.numpy().item():.4f}")

# Output:
# gradient 1e+18: weight -0.1000
# gradient 1: weight -0.1670
# gradient 1e+20: weight 0.0000
# gradient 1: weight nan
