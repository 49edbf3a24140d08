# 变形、裁剪、填充与上采样
# 出自 docs/zh/api/layers/reshaping.md#padding-values

import numpy as np
from keras import layers

grid = np.arange(16).reshape(1, 4, 4, 1)
volume = np.zeros((1, 4, 4, 4, 1))

ones = np.ones((1, 2, 1))
print("1D:", layers.ZeroPadding1D((1, 2))(ones).numpy().ravel())
print(
    layers.ZeroPadding2D(((1, 0), (0, 2)))(grid[:, :2, :2] + 1).numpy()[
        0, :, :, 0
    ]
)
print("3D:", layers.ZeroPadding3D((0, 1, (1, 2)))(volume).shape[1:])
try:
    layers.ZeroPadding2D((-1, 0))
except ValueError as error:
    print(error)

# 输出：
# 1D: [0. 1. 1. 0. 0.]
# [[0 0 0 0]
#  [1 2 0 0]
#  [5 6 0 0]]
# 3D: (4, 6, 7, 1)
# The `1st entry of padding` argument must be a tuple of 2 integers. Received 1st entry of padding=-1, including values {-1} that do not satisfy `value >= 0`
