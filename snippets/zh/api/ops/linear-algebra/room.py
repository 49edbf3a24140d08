# 乘积、矩阵与频谱
# 出自 docs/zh/api/ops/linear-algebra.md#room

import numpy as np
from keras import ops

print(ops.matmul(np.int8([[100]]), np.int8([[3]])).dtype.name, end=" ")
print((np.int8([[100]]) @ np.int8([[3]])).item())

# 输出：
# int32 44
