# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#upsampling-values

import numpy as np
from keras import layers

volume = np.zeros((1, 4, 4, 4, 1))

print(
    "1D:", layers.UpSampling1D(3)(np.array([[[1.0], [2.0]]])).numpy().ravel()
)
small = np.array([[1.0, 2.0], [3.0, 4.0]]).reshape(1, 2, 2, 1)
print(layers.UpSampling2D((2, 3))(small).numpy()[0, :, :, 0])
smooth = layers.UpSampling2D(interpolation="bilinear")
print(smooth(small).numpy()[0, :, :, 0])
print("3D:", layers.UpSampling3D((1, 2, 3))(volume).shape[1:])
try:
    layers.UpSampling2D(1.5)
except ValueError as error:
    print(error)

# Output:
# 1D: [1. 1. 1. 2. 2. 2.]
# [[1. 1. 1. 2. 2. 2.]
#  [1. 1. 1. 2. 2. 2.]
#  [3. 3. 3. 4. 4. 4.]
#  [3. 3. 3. 4. 4. 4.]]
# [[1.   1.25 1.75 2.  ]
#  [1.5  1.75 2.25 2.5 ]
#  [2.5  2.75 3.25 3.5 ]
#  [3.   3.25 3.75 4.  ]]
# 3D: (4, 8, 12, 1)
# The `size` argument must be a tuple of 2 integers. Received size=1.5
