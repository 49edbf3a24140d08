# Activations
# From docs/en/api/activations.md#overflow

import numpy as np
from keras import activations

print(activations.exponential(np.array([88.0, 89.0], dtype="float32")).numpy())

# Output:
# [1.6516363e+38           inf]
