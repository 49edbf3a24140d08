# Activations
# From docs/en/api/activations.md#threshold-values

import numpy as np
from keras import activations, layers

x = np.array([[-2.0, -1.0, 0.0, 1.0, 2.0]], dtype="float32")

print(activations.threshold(x, 0.5, -9.0).numpy())
try:
    layers.Activation("threshold")(x)
except TypeError as error:
    print(str(error).splitlines()[0])

# Output:
# [[-9. -9. -9.  1.  2.]]
# Exception encountered when calling Activation.call().
