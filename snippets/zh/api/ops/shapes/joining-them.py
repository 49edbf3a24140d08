# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#joining-them

import numpy as np
from keras import ops

grid = ops.reshape(ops.arange(6), (2, 3))
try:
    grid[0, 1] = 9
except TypeError as error:
    pass


def show(name, *tensors):
    arrays = [ops.convert_to_numpy(one) for one in tensors]
    floats = [one.astype(float).round(4) for one in arrays]
    plain = [
        (rounded if array.dtype.kind == "f" else array).tolist()
        for array, rounded in zip(arrays, floats)
    ]
    print(f"{name:10}", *plain)


for name, call in [
    ("reshape", lambda: ops.reshape(grid, (4, 2))),
    ("squeeze", lambda: ops.squeeze(grid, axis=0)),
]:
    try:
        call()
    except Exception as error:
        pass

one, two = np.array([1, 2]), np.array([3, 4])
show("concat", ops.concatenate([one, two]))
show("append", ops.append(one, two))
show("stack", ops.stack([one, two]), ops.stack([one, two], axis=1))
show("vstack", ops.vstack([one, two]))
show("  NumPy", np.vstack([one, two]))
show("  2 axes", ops.vstack([one[None], two[None]]))
show("hstack", ops.hstack([one, two]))
show("dstack", ops.dstack([one, two]))
show("split", *ops.split(ops.arange(6), 3))
show("  at", *ops.split(ops.arange(6), [1, 4]))
show("in four", *ops.array_split(ops.arange(6), 4))
show("hsplit", *ops.hsplit(grid, 3))
show("vsplit", *ops.vsplit(grid, 2))
show("dsplit", *ops.dsplit(ops.reshape(grid, (1, 3, 2)), 2))
show("unstack", *ops.unstack(grid))
show("tile", ops.tile(one, 2), ops.tile(one, (2, 1)))
show("repeat", ops.repeat(one, 2), ops.repeat(one, [3, 1]))
row = np.array([1, 2, 3])
show("pad", ops.pad(row, (1, 2)), ops.pad(row, (1, 2), constant_values=9))
show("reflect", ops.pad(row, (1, 2), mode="reflect"))
show("symmetric", ops.pad(row, (1, 2), mode="symmetric"))

# 输出：
# concat     [1, 2, 3, 4]
# append     [1, 2, 3, 4]
# stack      [[1, 2], [3, 4]] [[1, 3], [2, 4]]
# vstack     [1, 2, 3, 4]
#   NumPy    [[1, 2], [3, 4]]
#   2 axes   [[1, 2], [3, 4]]
# hstack     [1, 2, 3, 4]
# dstack     [[[1, 3], [2, 4]]]
# split      [0, 1] [2, 3] [4, 5]
#   at       [0] [1, 2, 3] [4, 5]
# in four    [0, 1] [2, 3] [4] [5]
# hsplit     [[0], [3]] [[1], [4]] [[2], [5]]
# vsplit     [[0, 1, 2]] [[3, 4, 5]]
# dsplit     [[[0], [2], [4]]] [[[1], [3], [5]]]
# unstack    [0, 1, 2] [3, 4, 5]
# tile       [1, 2, 1, 2] [[1, 2], [1, 2]]
# repeat     [1, 1, 2, 2] [1, 1, 1, 2]
# pad        [0, 1, 2, 3, 0, 0] [9, 1, 2, 3, 9, 9]
# reflect    [2, 1, 2, 3, 2, 1]
# symmetric  [1, 1, 2, 3, 3, 2]
