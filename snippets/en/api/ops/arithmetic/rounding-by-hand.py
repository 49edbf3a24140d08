# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#rounding-by-hand

import numpy as np
from keras import ops

numbers = np.array([-1.5, -0.5, 0.5, 1.5, 2.5], dtype="float32")
print(f"{'x':6}", numbers)
for name, function, theirs in [
    ("ceil", ops.ceil, np.ceil),
    ("floor", ops.floor, np.floor),
    ("trunc", ops.trunc, np.trunc),
    ("round", ops.round, np.round),
]:
    values = function(numbers).numpy()
    assert (values == theirs(numbers)).all()
    print(f"{name:6}", values + 0.0)
print("two digits:", ops.round(np.float32(2.71828), 2).numpy())
print("hundreds: ", ops.round(np.int32(1250), -2).numpy())
print("clip:     ", ops.clip(numbers, 0, 2).numpy())
print("maximum:  ", ops.maximum(numbers, 0.7).numpy())
print("minimum:  ", ops.minimum(numbers, 0.7).numpy())
print("heaviside:", ops.heaviside(numbers, 0.5).numpy())
print("of a nan: ", float(ops.maximum(np.nan, 1.0)), end=" ")
print(float(ops.fmax(np.nan, 1.0)), float(ops.fmin(np.nan, 1.0)))
wild = np.array([np.nan, np.inf, -np.inf], dtype="float32")
print("numbers:  ", ops.nan_to_num(wild).numpy())
print(
    "chosen:   ", ops.nan_to_num(wild, nan=-1.0, posinf=9, neginf=-9).numpy()
)

# Output:
# x      [-1.5 -0.5  0.5  1.5  2.5]
# ceil   [-1.  0.  1.  2.  3.]
# floor  [-2. -1.  0.  1.  2.]
# trunc  [-1.  0.  0.  1.  2.]
# round  [-2.  0.  0.  2.  2.]
# two digits: 2.72
# hundreds:  1200
# clip:      [0.  0.  0.5 1.5 2. ]
# maximum:   [0.7 0.7 0.7 1.5 2.5]
# minimum:   [-1.5 -0.5  0.5  0.7  0.7]
# heaviside: [0. 0. 1. 1. 1.]
# of a nan:  nan 1.0 1.0
# numbers:   [ 0.0000000e+00  3.4028235e+38 -3.4028235e+38]
# chosen:    [-1.  9. -9.]
