# Sums, statistics, sorting
# From docs/en/api/ops/reductions.md#one-result-edges

import numpy as np
from keras import ops

short, nothing = np.array([200, 100], dtype="uint8"), np.zeros(0, "float32")
print("sum:", int(ops.sum(short)), ops.sum(short).dtype.name, end=", ")
print("cumsum:", ops.cumsum(short).numpy())
print(
    "of nothing:", float(ops.sum(nothing)), float(ops.prod(nothing)), end=" "
)
print(float(ops.mean(nothing)), bool(ops.all(nothing)), bool(ops.any(nothing)))
try:
    ops.max(nothing)
except Exception as error:
    print(str(error).splitlines()[0].split("}} ")[-1])
print("with initial:", float(ops.max(nothing, initial=0.0)))
print("one weight:", float(ops.average([1.0, 2.0], weights=[1.0])))
try:
    np.average([1.0, 2.0], weights=[1.0])
except (TypeError, ValueError) as error:
    print("NumPy:", error)

# Output:
# sum: 300 uint32, cumsum: [200  44]
# of nothing: 0.0 1.0 nan True False
# Cannot compute the max of an empty tensor.
# with initial: 0.0
# one weight: 3.0
# NumPy: Axis must be specified when shapes of a and weights differ.
