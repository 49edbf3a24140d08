# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#beside

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
    [-1, 0, 0.5, 1, 2],
    ("exp", ops.exp, np.exp),
    ("exp2", ops.exp2, np.exp2),
    ("expm1", ops.expm1, np.expm1),
)

# Output:
#             -1.000     0.000     0.500     1.000     2.000
# exp         0.3679    1.0000    1.6487    2.7183    7.3891
# exp2        0.5000    1.0000    1.4142    2.0000    4.0000
# expm1      -0.6321    0.0000    0.6487    1.7183    6.3891
