# Making, shaping, taking
# From docs/en/api/ops/shapes.md#shaping

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


cube = np.zeros((2, 3, 4))
print("reshape:     ", ops.reshape(grid, (3, -1)).shape, ops.ravel(grid).shape)
print("transpose:   ", ops.transpose(cube).shape, end=" ")
print(ops.transpose(cube, (2, 0, 1)).shape)
print("swapaxes:    ", ops.swapaxes(cube, 0, 1).shape, end=" ")
print("moveaxis:", ops.moveaxis(cube, 0, -1).shape)
print("expand_dims: ", ops.expand_dims(cube, 0).shape, end=" ")
print("squeeze:", ops.squeeze(np.zeros((1, 3, 1))).shape)
print(
    "rearrange:   ", ops.rearrange(cube, "a b (c d) -> (a b) d c", d=2).shape
)
print("size, ndim:  ", int(ops.size(grid)), ops.ndim(grid), end=" ")
print("shape:", ops.shape(grid))
show("broadcast", ops.broadcast_to([1, 2], (2, 2)))
show("transpose", ops.transpose(grid))
show("flip", ops.flip(grid, axis=1), ops.flip(grid))
show("fliplr", ops.fliplr(grid))
show("flipud", ops.flipud(grid))
show("rot90", ops.rot90(grid), ops.rot90(grid, k=2))
show("roll", ops.roll(ops.arange(5), 2), ops.roll(grid, 1, axis=1))

# Output:
# reshape:      (3, 2) (6,)
# transpose:    (4, 3, 2) (4, 2, 3)
# swapaxes:     (3, 2, 4) moveaxis: (3, 4, 2)
# expand_dims:  (1, 2, 3, 4) squeeze: (3,)
# rearrange:    (6, 2, 2)
# size, ndim:   6 2 shape: (2, 3)
# broadcast  [[1, 2], [1, 2]]
# transpose  [[0, 3], [1, 4], [2, 5]]
# flip       [[2, 1, 0], [5, 4, 3]] [[5, 4, 3], [2, 1, 0]]
# fliplr     [[2, 1, 0], [5, 4, 3]]
# flipud     [[3, 4, 5], [0, 1, 2]]
# rot90      [[2, 5], [1, 4], [0, 3]] [[1, 3, 5], [0, 2, 4]]
# roll       [3, 4, 0, 1, 2] [[2, 0, 1], [5, 3, 4]]
