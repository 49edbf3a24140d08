# 乘积、矩阵与频谱
# 出自 docs/zh/api/ops/linear-algebra.md#first

import keras
import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")
vector = np.array([1.0, 2.0], dtype="float32")
print("matmul:", ops.matmul(matrix, vector).numpy())
print("dot:   ", ops.dot(matrix, vector).numpy())
print("einsum:", ops.einsum("ij,j->i", matrix, vector).numpy())
print("hand:  ", [4 * 1 + 1 * 2, 2 * 1 + 3 * 2])
try:
    ops.convert_to_tensor(matrix) @ vector
except Exception as error:
    print("@:     ", str(error).split("}} ")[-1].split(" [Op")[0])

# 输出：
# matmul: [6. 8.]
# dot:    [6. 8.]
# einsum: [6. 8.]
# hand:   [6, 8]
# @:      In[1] ndims must be >= 2
