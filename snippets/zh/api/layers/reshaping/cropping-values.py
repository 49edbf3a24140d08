# 变形、裁剪、填充与上采样
# 出自 docs/zh/api/layers/reshaping.md#cropping-values

import numpy as np
from keras import layers

steps = np.arange(5.0).reshape(1, 5, 1)
print("1D:", layers.Cropping1D((1, 2))(steps).numpy().ravel())
grid = np.arange(16).reshape(1, 4, 4, 1)
print(layers.Cropping2D(((1, 0), (0, 2)))(grid).numpy()[0, :, :, 0])
volume = np.zeros((1, 4, 4, 4, 1))
print("3D:", layers.Cropping3D((0, 1, (1, 2)))(volume).shape[1:])
try:
    layers.Cropping1D(3)(steps)
except ValueError as error:
    print(str(error).splitlines()[2])

# 输出：
# 1D: [1. 2.]
# [[ 4  5]
#  [ 8  9]
#  [12 13]]
# 3D: (4, 2, 1, 1)
# `cropping` parameter of `Cropping1D` layer must be smaller than the input length. Received: inputs.shape=(1, 5, 1), cropping=(3, 3)
