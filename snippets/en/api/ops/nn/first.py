# What layers are made of
# From docs/en/api/ops/nn.md#first

import keras
import numpy as np
from keras import activations, layers, ops

image = np.arange(16.0, dtype="float32").reshape(1, 4, 4, 1)
kernel = np.ones((2, 2, 1, 1), dtype="float32")
layer = layers.Conv2D(1, 2, use_bias=False, kernel_initializer="ones")
print("layer:    ", layer(image).numpy()[0, 0, :, 0])
print("operation:", ops.conv(image, kernel).numpy()[0, 0, :, 0])
print("by hand:  ", [0 + 1 + 4 + 5, 1 + 2 + 5 + 6, 2 + 3 + 6 + 7])

# Output:
# layer:     [10. 14. 18.]
# operation: [10. 14. 18.]
# by hand:   [10, 14, 18]
