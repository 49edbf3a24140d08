# 初始化器
# 出自 docs/zh/api/initializers.md#identity

import numpy as np
from keras import initializers, layers

print(initializers.Identity(gain=2.0)((2, 3)).numpy())
x = np.array([[1.0, -2.0]], dtype="float32")
print("x times 2:", layers.Dense(2, kernel_initializer=initializers.Identity(2.0))(x).numpy())
try:
    layers.Conv2D(2, 3, kernel_initializer="identity").build((None, 8, 8, 2))
except ValueError as error:
    print(error)

# 输出：
# [[2. 0. 0.]
#  [0. 2. 0.]]
# x times 2: [[ 2. -4.]]
# Identity matrix initializer can only be used for 2D matrices. Received: shape=(3, 3, 2, 2) of rank 4.
