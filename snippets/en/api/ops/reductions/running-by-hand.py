# Sums, statistics, sorting
# From docs/en/api/ops/reductions.md#running-by-hand

import numpy as np
from keras import ops

steps = np.array([1, 4, 9, 16])
print("cumsum: ", ops.cumsum(steps).numpy())
print("cumprod:", ops.cumprod(steps).numpy())
print("diff:   ", ops.diff(steps).numpy(), ops.diff(steps, n=2).numpy())
heights, places = [1.0, 2.0, 3.0], [0.0, 1.0, 3.0]
print("area:   ", float(ops.trapezoid(heights, x=places)), end=" ")
print("by hand", 1 * (1 + 2) / 2 + 2 * (2 + 3) / 2)
row, pattern = [1.0, 2.0, 3.0], [0.0, 1.0, 0.5]
for mode in "valid", "same", "full":
    ours = ops.correlate(row, pattern, mode=mode).numpy()
    assert (ours == np.correlate(row, pattern, mode=mode)).all()
    print(f"{mode:7}", ours)
both = np.array([[1.0, 2.0, 4.0], [3.0, 2.0, 1.0]])
print("corrcoef:", ops.corrcoef(both).numpy().round(4).tolist())
apart = both - both.mean(axis=1, keepdims=True)
lengths = np.sqrt((apart**2).sum(axis=1))
print("by hand: ", round(apart[0] @ apart[1] / lengths.prod(), 4))

# Output:
# cumsum:  [ 1  5 14 30]
# cumprod: [  1   4  36 576]
# diff:    [3 5 7] [2 2]
# area:    6.5 by hand 6.5
# valid   [3.5]
# same    [2.  3.5 3. ]
# full    [0.5 2.  3.5 3.  0. ]
# corrcoef: [[1.0, -0.982], [-0.982, 1.0]]
# by hand:  -0.982
