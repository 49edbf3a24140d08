# Use a GPU
# From docs/en/guides/gpu.md#insist

import keras
import numpy as np

try:
    keras.layers.LSTM(2, use_cudnn=True)(np.zeros((1, 3, 4)))
except ValueError as error:
    print(next(line for line in str(error).splitlines() if "True" in line))

# Output:
# use_cudnn=True was specified, but cuDNN is not supported for this layer configuration with this backend. Pass use_cudnn='auto' to fallback to a non-cuDNN implementation.
