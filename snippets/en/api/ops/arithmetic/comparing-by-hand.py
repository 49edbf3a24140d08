# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#comparing-by-hand

import numpy as np
from keras import ops

left, right = np.array([1, 2, 3]), np.array([3, 2, 1])
for name, function, by_hand in [
    ("equal", ops.equal, left == right),
    ("not_equal", ops.not_equal, left != right),
    ("less", ops.less, left < right),
    ("less_equal", ops.less_equal, left <= right),
    ("greater", ops.greater, left > right),
    ("greater_equal", ops.greater_equal, left >= right),
]:
    values = function(left, right).numpy()
    assert (values == by_hand).all()
    print(f"{name:13}", values.astype(int))

odd = np.array([1.0, -0.0, -np.inf, np.inf, np.nan], dtype="float32")
print(f"\n{'':9}", odd)
for name, function, theirs in [
    ("isfinite", ops.isfinite, np.isfinite),
    ("isinf", ops.isinf, np.isinf),
    ("isposinf", ops.isposinf, np.isposinf),
    ("isneginf", ops.isneginf, np.isneginf),
    ("isnan", ops.isnan, np.isnan),
    ("signbit", ops.signbit, np.signbit),
]:
    values = function(odd).numpy()
    assert (values == theirs(odd)).all()
    print(f"{name:9}", values.astype(int))

# Output:
# equal         [0 1 0]
# not_equal     [1 0 1]
# less          [1 0 0]
# less_equal    [1 1 0]
# greater       [0 0 1]
# greater_equal [0 1 1]
#
#           [  1.  -0. -inf  inf  nan]
# isfinite  [1 1 0 0 0]
# isinf     [0 0 1 1 0]
# isposinf  [0 0 0 1 0]
# isneginf  [0 0 1 0 0]
# isnan     [0 0 0 0 1]
# signbit   [0 1 1 0 0]
