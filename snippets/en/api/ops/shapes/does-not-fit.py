# Making, shaping, taking
# From docs/en/api/ops/shapes.md#does-not-fit

from keras import ops

grid = ops.reshape(ops.arange(6), (2, 3))
try:
    grid[0, 1] = 9
except TypeError as error:
    pass

for name, call in [
    ("reshape", lambda: ops.reshape(grid, (4, 2))),
    ("squeeze", lambda: ops.squeeze(grid, axis=0)),
]:
    try:
        call()
    except Exception as error:
        print(f"{name}:", str(error).split("}} ")[-1].split(" [Op")[0])

# Output:
# reshape: Input to reshape is a tensor with 6 values, but the requested shape has 8
# squeeze: Cannot squeeze axis=0, because the dimension is not 1.
