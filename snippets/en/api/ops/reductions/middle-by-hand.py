# Sums, statistics, sorting
# From docs/en/api/ops/reductions.md#middle-by-hand

import numpy as np
from keras import ops

numbers = np.array([4.0, 1.0, 3.0, 2.0], dtype="float32")
print("median:", float(ops.median(numbers)), "by hand", (2 + 3) / 2)
place = 0.3 * 3  # of four numbers in order, the last stands at place 3
print("quantile(0.3):", f"{float(ops.quantile(numbers, 0.3)):.1f}", end=" ")
print("by hand", 1 + place)
print("percentile(30):", f"{float(ops.percentile(numbers, 30)):.1f}")
for method in "linear", "lower", "higher", "nearest", "midpoint":
    ours = float(ops.quantile(numbers, 0.3, method=method))
    theirs = np.quantile(numbers, 0.3, method=method)
    print(f"{method:8} {ours:.1f}, NumPy {theirs:.1f}")

# Output:
# median: 2.5 by hand 2.5
# quantile(0.3): 1.9 by hand 1.9
# percentile(30): 1.9
# linear   1.9, NumPy 1.9
# lower    1.0, NumPy 1.0
# higher   2.0, NumPy 2.0
# nearest  2.0, NumPy 2.0
# midpoint 1.5, NumPy 1.5
