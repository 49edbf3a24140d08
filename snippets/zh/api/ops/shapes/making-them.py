# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#making-them

import numpy as np
from keras import ops


def show(name, *tensors):
    arrays = [ops.convert_to_numpy(one) for one in tensors]
    floats = [one.astype(float).round(4) for one in arrays]
    plain = [
        (rounded if array.dtype.kind == "f" else array).tolist()
        for array, rounded in zip(arrays, floats)
    ]
    print(f"{name:10}", *plain)


pair = np.array([3, 4])
show("zeros", ops.zeros(2), ops.zeros_like(pair))
show("ones", ops.ones(2), ops.ones_like(pair))
show("full", ops.full((2,), 7), ops.full_like(pair, 7))
print(f"{'empty':10}", ops.empty(2).shape, ops.empty_like(pair).shape)
show("eye", ops.eye(2), ops.eye(2, 3, k=1))
show("identity", ops.identity(2))
show("tri", ops.tri(2), ops.tri(2, 3, k=1))
show("arange", ops.arange(3), ops.arange(1, 2, 0.25))
show("linspace", ops.linspace(0, 1, 5), ops.linspace(0, 1, 4, endpoint=False))
show("logspace", ops.logspace(0, 2, 3), ops.logspace(0, 3, 4, base=2))
show("geomspace", ops.geomspace(1, 8, 4))
show("meshgrid", *ops.meshgrid([1, 2], [3, 4, 5]))
show('  "ij"', *ops.meshgrid([1, 2], [3, 4, 5], indexing="ij"))
show("vander", ops.vander(pair, N=3), ops.vander(pair, N=3, increasing=True))
show("array", ops.array([1, 2], dtype="float32"))
show("copy", ops.copy(pair))

# 输出：
# zeros      [0.0, 0.0] [0, 0]
# ones       [1.0, 1.0] [1, 1]
# full       [7.0, 7.0] [7, 7]
# empty      (2,) (2,)
# eye        [[1.0, 0.0], [0.0, 1.0]] [[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
# identity   [[1.0, 0.0], [0.0, 1.0]]
# tri        [[1.0, 0.0], [1.0, 1.0]] [[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]]
# arange     [0, 1, 2] [1.0, 1.25, 1.5, 1.75]
# linspace   [0.0, 0.25, 0.5, 0.75, 1.0] [0.0, 0.25, 0.5, 0.75]
# logspace   [1.0, 10.0, 100.0] [1.0, 2.0, 4.0, 8.0]
# geomspace  [1.0, 2.0, 4.0, 8.0]
# meshgrid   [[1, 2], [1, 2], [1, 2]] [[3, 3], [4, 4], [5, 5]]
#   "ij"     [[1, 1, 1], [2, 2, 2]] [[3, 4, 5], [3, 4, 5]]
# vander     [[9, 3, 1], [16, 4, 1]] [[1, 3, 9], [1, 4, 16]]
# array      [1.0, 2.0]
# copy       [3, 4]
