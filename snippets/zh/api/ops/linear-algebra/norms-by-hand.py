# 乘积、矩阵与频谱
# 出自 docs/zh/api/ops/linear-algebra.md#norms-by-hand

import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")
vector = np.array([1.0, 2.0], dtype="float32")

singular = np.linalg.svd(matrix, compute_uv=False)
for name, ours, by_hand in [
    ("norm", ops.norm(vector), np.sqrt(1 + 4)),
    ("ord 1", ops.norm(vector, ord=1), 1 + 2),
    ("ord inf", ops.norm(vector, ord=np.inf), 2),
    ("matrix", ops.norm(matrix), np.sqrt(16 + 1 + 4 + 9)),
    ("ord 2", ops.norm(matrix, ord=2), singular.max()),
    ("ord nuc", ops.norm(matrix, ord="nuc"), singular.sum()),
    ("det", ops.det(matrix), 4 * 3 - 1 * 2),
    ("slogdet", ops.slogdet(-matrix)[1], np.log(10)),
]:
    print(f"{name:8} {float(ours):7.4f} {by_hand:7.4f}")
print("sign:", float(ops.slogdet(np.diag([1.0, -2.0]))[0]))
print("rows:", ops.norm(matrix, axis=1).numpy().round(4))
apart = ops.cdist(matrix, matrix).numpy()
print("cdist:", apart[0].round(4), "by hand", np.sqrt(2**2 + 2**2).round(4))

# 输出：
# norm      2.2361  2.2361
# ord 1     3.0000  3.0000
# ord inf   2.0000  2.0000
# matrix    5.4772  5.4772
# ord 2     5.1167  5.1167
# ord nuc   7.0711  7.0711
# det      10.0000 10.0000
# slogdet   2.3026  2.3026
# sign: -1.0
# rows: [4.1231 3.6056]
# cdist: [0.     2.8284] by hand 2.8284
