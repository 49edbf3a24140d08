# 归一化层
# 出自 docs/zh/api/layers/normalization.md#two-samples

import numpy as np
from keras import layers

pair = np.array([[1.0, 5.0, 0.2], [1.5, -40.0, 0.2]], "float32")
print(layers.BatchNormalization()(pair, training=True).numpy().round(2))

# 输出：
# [[-0.99  1.    0.  ]
#  [ 0.99 -1.    0.  ]]
