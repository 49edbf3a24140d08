# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#logarithms

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
    [0, 0.5, 1, 2, 8, 1000],
    ("log", ops.log, np.log),
    ("log2", ops.log2, np.log2),
    ("log10", ops.log10, np.log10),
    ("log1p", ops.log1p, np.log1p),
)
pair = np.float32(2.0), np.float32(3.0)
print(
    f"logaddexp(2, 3)  {ops.logaddexp(*pair):.4f},",
    f"by hand {np.log(np.exp(2) + np.exp(3)):.4f}",
)
print(
    f"logaddexp2(2, 3) {ops.logaddexp2(*pair):.4f},",
    f"by hand {np.log2(2**2 + 2**3):.4f}",
)

# Output:
#              0.000     0.500     1.000     2.000     8.000  1000.000
# log           -inf   -0.6931    0.0000    0.6931    2.0794    6.9078
# log2          -inf   -1.0000    0.0000    1.0000    3.0000    9.9658
# log10         -inf   -0.3010    0.0000    0.3010    0.9031    3.0000
# log1p       0.0000    0.4055    0.6931    1.0986    2.1972    6.9088
# logaddexp(2, 3)  3.3133, by hand 3.3133
# logaddexp2(2, 3) 3.5850, by hand 3.5850
