# Making, shaping, taking
# From docs/en/api/ops/shapes.md#taking-them

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

tens = np.array([10, 20, 30])
show("take", ops.take(tens, [0, 2, -1]), ops.take(grid, [1], axis=0))
order = ops.argsort(np.array([[3, 1, 2]]))
show("in order", ops.take_along_axis(np.array([[3, 1, 2]]), order, axis=1))
show("get_item", ops.get_item(grid, (0, slice(1, 3))))
show("where", ops.where(grid > 2, grid, 0), *ops.where(grid > 3))
small, even = grid < 2, grid % 2 == 0
show(
    "select", ops.select([small, even], [grid * 0 + 7, grid * 10], default=-1)
)
show("nonzero", *ops.nonzero(np.array([0, 3, 0, 4])))
show("isin", ops.isin([1, 2, 3], [2, 5]), ops.isin([1, 2], [2], invert=True))
show("unravel", *ops.unravel_index([5], (2, 3)))
show("slice", ops.slice(grid, (0, 1), (2, 2)))
show("update", ops.slice_update(grid, (1, 0), [[7, 8]]))
places, values = np.array([[1], [3], [1]]), np.array([5, 6, 7])
show("scatter", ops.scatter(places, values, (5,)))
zeros = np.zeros(5, dtype="int64")
show("the last", ops.scatter_update(zeros, places, values))
show("added", ops.scatter_update(zeros, places, values, reduction="add"))

# Output:
# take       [10, 30, 30] [[3, 4, 5]]
# in order   [[1, 2, 3]]
# get_item   [1, 2]
# where      [[0, 0, 0], [3, 4, 5]] [1, 1] [1, 2]
# select     [[7, 7, 20], [-1, 40, -1]]
# nonzero    [1, 3]
# isin       [False, True, False] [True, False]
# unravel    [1] [2]
# slice      [[1, 2], [4, 5]]
# update     [[0, 1, 2], [7, 8, 5]]
# scatter    [0, 12, 0, 6, 0]
# the last   [0, 7, 0, 6, 0]
# added      [0, 12, 0, 6, 0]
