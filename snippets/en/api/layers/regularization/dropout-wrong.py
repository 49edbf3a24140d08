# Regularization layers
# From docs/en/api/layers/regularization.md#dropout-wrong

import numpy as np
from keras import layers

for make in [
    lambda: layers.Dropout(50),
    lambda: layers.Dropout(0.5, noise_shape=(2, 0)),
    lambda: layers.Dropout(0.5, seed="one"),
]:
    try:
        make()
    except ValueError as error:
        print(error)
integers = np.array([[1, 2, 3]])
print("in inference:", layers.Dropout(0.5)(integers).numpy())
try:
    layers.Dropout(0.5)(integers, training=True)
except ValueError as error:
    print(str(error).splitlines()[2])
try:
    layers.Dropout(0.5, noise_shape=(3, 1))(np.ones((2, 6)), training=True)
except Exception as error:
    print(type(error).__name__, str(error).splitlines()[2].split("}} ")[-1])

# Output:
# Invalid value received for argument `rate`. Expected a float value between 0 and 1. Received: rate=50
# Invalid value received for argument `noise_shape`. Expected all dimensions to be positive integers or None. Received negative or zero value at index 1: 0
# Argument `seed` must be an integer. Received: seed=one
# in inference: [[1 2 3]]
# `x.dtype` must be a floating point tensor as `x` will be scaled. Received: x_dtype=<dtype: 'int64'>
# InvalidArgumentError condition [3,1], then [2,6], and else [] must be broadcastable [Op:SelectV2] name:
