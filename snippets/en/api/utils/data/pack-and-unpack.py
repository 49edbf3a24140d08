# Data utilities
# From docs/en/api/utils/data.md#pack-and-unpack

from keras import utils

for packed in (
    utils.pack_x_y_sample_weight("x"),
    utils.pack_x_y_sample_weight(["x1", "x2"]),
    utils.pack_x_y_sample_weight("x", "y"),
    utils.pack_x_y_sample_weight("x", "y", "w"),
    utils.pack_x_y_sample_weight("x", sample_weight="w"),
    ["x", "y"],
):
    print(f"{packed!s:18}", utils.unpack_x_y_sample_weight(packed))
try:
    utils.unpack_x_y_sample_weight(("x", "y", "w", "v"))
except ValueError as error:
    print(error)

# Output:
# x                  ('x', None, None)
# (['x1', 'x2'],)    (['x1', 'x2'], None, None)
# ('x', 'y')         ('x', 'y', None)
# ('x', 'y', 'w')    ('x', 'y', 'w')
# x                  ('x', None, None)
# ['x', 'y']         ('x', 'y', None)
# Data is expected to be in format `x`, `(x,)`, `(x, y)`, or `(x, y, sample_weight)`, found: ('x', 'y', 'w', 'v')
