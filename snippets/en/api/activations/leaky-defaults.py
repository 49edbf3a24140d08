# Activations
# From docs/en/api/activations.md#leaky-defaults

import numpy as np
from keras import activations, layers

x = np.array([[-2.0, -1.0, 0.0, 1.0, 2.0]], dtype="float32")

print("function:", activations.leaky_relu(x).numpy())
print("string:  ", layers.Activation("leaky_relu")(x).numpy())
print("layer:   ", layers.LeakyReLU()(x).numpy())

# Output:
# function: [[-0.4 -0.2  0.   1.   2. ]]
# string:   [[-0.4 -0.2  0.   1.   2. ]]
# layer:    [[-0.6 -0.3  0.   1.   2. ]]
