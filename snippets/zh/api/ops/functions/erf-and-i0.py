# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#erf-and-i0

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


import math

beside(
    [-1, 0, 0.5, 1, 2],
    ("erf", ops.erf, np.vectorize(math.erf)),
    ("erfc", ops.erfc, np.vectorize(math.erfc)),
    ("i0", ops.i0, np.i0),
)
print("erfinv(erf(0.5)) =", f"{ops.erfinv(ops.erf(0.5)):.4f}")
print("within 1 deviation:", f"{ops.erf(1 / math.sqrt(2)):.4f}")
print("erfc(4) =", f"{ops.erfc(4.0):.3g},", end=" ")
print("1 - erf(4) =", f"{1 - ops.erf(4.0):.3g}")
terms = [(2.0 / 2) ** (2 * k) / math.factorial(k) ** 2 for k in range(15)]
print("i0(2) =", f"{ops.i0(2.0):.5f}, by its sum {sum(terms):.5f}")
print("i0(90) =", f"{ops.i0(90.0)}, NumPy {np.i0(90.0):.3g} in float64")
try:
    ops.erf(1)
except Exception as error:
    print("erf(1):", type(error).__name__)

# 输出：
#             -1.000     0.000     0.500     1.000     2.000
# erf        -0.8427    0.0000    0.5205    0.8427    0.9953
# erfc        1.8427    1.0000    0.4795    0.1573    0.0047
# i0          1.2661    1.0000    1.0635    1.2661    2.2796
# erfinv(erf(0.5)) = 0.5000
# within 1 deviation: 0.6827
# erfc(4) = 1.54e-08, 1 - erf(4) = 0
# i0(2) = 2.27959, by its sum 2.27959
# i0(90) = inf, NumPy 5.14e+37 in float64
# erf(1): InvalidArgumentError
