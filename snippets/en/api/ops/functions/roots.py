# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#roots

import numpy as np
from keras import ops


def beside(numbers, *functions):
    numbers = np.array(numbers, dtype="float32")
    print(f"{'':8}", *(f"{number:9.3f}" for number in numbers))
    for name, ours, theirs in functions:
        with np.errstate(all="ignore"):
            theirs = theirs(numbers)
        ours = ops.convert_to_numpy(ours(numbers))
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)
        print(f"{name:8}", *(f"{value:9.4f}" for value in ours.round(6) + 0.0))


beside(
    [0.125, 1, 2, 4, 27],
    ("square", ops.square, np.square),
    ("sqrt", ops.sqrt, np.sqrt),
    ("cbrt", ops.cbrt, np.cbrt),
    ("rsqrt", ops.rsqrt, lambda x: 1 / np.sqrt(x)),
    ("1 / x", ops.reciprocal, np.reciprocal),
    ("x^1.5", lambda x: ops.power(x, 1.5), lambda x: np.power(x, 1.5)),
)
print("hypot(3, 4) =", f"{ops.hypot(3, 4):.1f}")
long = np.float32(1e30)
print("hypot:", f"{ops.hypot(long, long):.4g},", end=" ")
print("by squares:", f"{ops.sqrt(ops.square(long) + ops.square(long))}")
print("power(-8, 1 / 3) =", f"{ops.power(-8.0, 1 / 3)},", end=" ")
print("cbrt(-8) =", f"{ops.cbrt(-8.0):.1f}")

# Output:
#              0.125     1.000     2.000     4.000    27.000
# square      0.0156    1.0000    4.0000   16.0000  729.0000
# sqrt        0.3536    1.0000    1.4142    2.0000    5.1962
# cbrt        0.5000    1.0000    1.2599    1.5874    3.0000
# rsqrt       2.8284    1.0000    0.7071    0.5000    0.1925
# 1 / x       8.0000    1.0000    0.5000    0.2500    0.0370
# x^1.5       0.0442    1.0000    2.8284    8.0000  140.2961
# hypot(3, 4) = 5.0
# hypot: 1.414e+30, by squares: inf
# power(-8, 1 / 3) = nan, cbrt(-8) = -2.0
