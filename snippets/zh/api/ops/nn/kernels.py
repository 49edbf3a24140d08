# 构成层的运算
# 出自 docs/zh/api/ops/nn.md#kernels

import numpy as np
from keras import ops

image = np.arange(16.0, dtype="float32").reshape(1, 4, 4, 1)

try:
    ops.adaptive_max_pool(image, 2)
except AttributeError as error:
    print(error)
three = ops.conv_transpose(
    np.ones((1, 2, 2, 1), "float32"), np.ones((2, 2, 3, 1), "float32")
)
print("outputs:", three.shape[-1])

# 输出：
# 'tuple' object has no attribute 'as_list'
# outputs: 3
