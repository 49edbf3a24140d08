# Sums, statistics, sorting
# From docs/en/api/ops/reductions.md#counting-by-hand

import numpy as np
from keras import ops

ids = np.array([0, 1, 1, 3])
print("bincount:", ops.bincount(ids).numpy(), end=" ")
print("weighed:", ops.bincount(ids, weights=[0.5, 1.0, 2.0, 3.0]).numpy())
numbers = np.array([1.0, 2.0, 2.5, 9.0], dtype="float32")
counts, borders = ops.histogram(numbers, bins=4)
print("histogram:", counts.numpy(), borders.numpy())
print("NumPy:    ", *np.histogram(numbers, bins=4))
data, parts = np.array([1.0, 2.0, 3.0, 4.0], dtype="float32"), [0, 0, 2, 2]
for name, function in [
    ("sum", ops.segment_sum),
    ("prod", ops.segment_prod),
    ("max", ops.segment_max),
    ("min", ops.segment_min),
]:
    print(f"{name:4}", function(data, np.array(parts), num_segments=3).numpy())

# Output:
# bincount: [1 2 0 1] weighed: [0.5 3.  0.  3. ]
# histogram: [3. 0. 0. 1.] [1. 3. 5. 7. 9.]
# NumPy:     [3 0 0 1] [1. 3. 5. 7. 9.]
# sum  [3. 0. 7.]
# prod [ 2.  1. 12.]
# max  [ 2.0000000e+00 -3.4028235e+38  4.0000000e+00]
# min  [1.0000000e+00 3.4028235e+38 3.0000000e+00]
