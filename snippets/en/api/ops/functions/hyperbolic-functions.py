# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#hyperbolic-functions

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
    [-1, -0.5, 0, 0.5, 1],
    ("sinh", ops.sinh, lambda x: (np.exp(x) - np.exp(-x)) / 2),
    ("cosh", ops.cosh, lambda x: (np.exp(x) + np.exp(-x)) / 2),
    ("tanh", ops.tanh, lambda x: np.sinh(x) / np.cosh(x)),
    ("arcsinh", ops.arcsinh, lambda x: np.log(x + np.sqrt(x**2 + 1))),
    ("arctanh", ops.arctanh, lambda x: np.log((1 + x) / (1 - x)) / 2),
)
beside(
    [0.5, 1, 2, 10],
    ("arccosh", ops.arccosh, lambda x: np.log(x + np.sqrt(x**2 - 1))),
)

# Output:
#             -1.000    -0.500     0.000     0.500     1.000
# sinh       -1.1752   -0.5211    0.0000    0.5211    1.1752
# cosh        1.5431    1.1276    1.0000    1.1276    1.5431
# tanh       -0.7616   -0.4621    0.0000    0.4621    0.7616
# arcsinh    -0.8814   -0.4812    0.0000    0.4812    0.8814
# arctanh       -inf   -0.5493    0.0000    0.5493       inf
#              0.500     1.000     2.000    10.000
# arccosh        nan    0.0000    1.3170    2.9932
