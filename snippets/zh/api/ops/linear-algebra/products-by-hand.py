# 乘积、矩阵与频谱
# 出自 docs/zh/api/ops/linear-algebra.md#products-by-hand

import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")
vector = np.array([1.0, 2.0], dtype="float32")


def show(name, *tensors):
    print(f"{name:10}", *(np.asarray(one).tolist() for one in tensors))


left, right = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])
show("inner", ops.inner(left, right), 1 * 4 + 2 * 5 + 3 * 6)
show("vdot", ops.vdot(left, right), ops.vdot(np.array([1j]), np.array([1j])))
show("outer", ops.outer(vector, left))
show("cross", ops.cross(left, right), np.cross(left, right))
show("tensordot", ops.tensordot(matrix, matrix, axes=1), matrix @ matrix)
show("  2 axes", ops.tensordot(matrix, matrix, axes=2), (matrix**2).sum())
show("kron", ops.kron(vector, matrix), np.kron(vector, matrix))
show("trace", ops.trace(matrix), 4.0 + 3.0)
batch = np.stack([matrix, 2 * matrix])
show(
    "batch", ops.matmul(batch, vector), ops.einsum("bij,bij->b", batch, batch)
)
print("int8 @ int8:", ops.matmul(np.int8([[100]]), np.int8([[3]])).numpy())
try:
    ops.matmul(np.ones((2, 3)), np.ones((2, 3)))
except Exception as error:
    print(str(error).split("}} ")[-1].split(" [Op")[0])

# 输出：
# inner      32.0 32
# vdot       32.0 (-1+0j)
# outer      [[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]]
# cross      [-3.0, 6.0, -3.0] [-3.0, 6.0, -3.0]
# tensordot  [[18.0, 7.0], [14.0, 11.0]] [[18.0, 7.0], [14.0, 11.0]]
#   2 axes   30.0 30.0
# kron       [[4.0, 1.0, 8.0, 2.0], [2.0, 3.0, 4.0, 6.0]] [[4.0, 1.0, 8.0, 2.0], [2.0, 3.0, 4.0, 6.0]]
# trace      7.0 7.0
# batch      [[6.0, 8.0], [12.0, 16.0]] [30.0, 120.0]
# int8 @ int8: [[300]]
# Matrix size-incompatible: In[0]: [2,3], In[1]: [2,3]
