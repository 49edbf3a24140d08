# 变形、裁剪、填充与上采样
# 出自 docs/zh/api/layers/reshaping.md#repeat-values

import numpy as np
from keras import layers

print(layers.RepeatVector(3)(np.array([[1.0, 2.0]])).numpy()[0])
try:
    layers.RepeatVector(3)(np.zeros((1, 2, 2)))
except ValueError as error:
    print(error)

# 输出：
# [[1. 2.]
#  [1. 2.]
#  [1. 2.]]
# Input 0 with name 'None' of layer 'repeat_vector_1' is incompatible with the layer: expected ndim=2, found ndim=3. Full shape received: (1, 2, 2)
