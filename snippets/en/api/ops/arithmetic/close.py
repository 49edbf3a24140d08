# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#close

import numpy as np
from keras import ops

tenth = np.float32(0.1)
print("equal to 0.1:", bool(ops.equal(tenth, 0.1)))
print("equal to float64:", bool(ops.equal(tenth, np.float64(0.1))))
print("close to float64:", bool(ops.isclose(tenth, np.float64(0.1))))
for one, other in [(1.0, 1.000002), (1.0, 1.0001), (1e-9, 2e-9)]:
    close = abs(one - other) <= 1e-8 + 1e-5 * abs(other)
    print(one, other, bool(ops.isclose(one, other)), "by hand", close)
print("nan, nan:", bool(ops.isclose(np.nan, np.nan)), end=" ")
print(bool(ops.isclose(np.nan, np.nan, equal_nan=True)))

# Output:
# equal to 0.1: True
# equal to float64: False
# close to float64: True
# 1.0 1.000002 True by hand True
# 1.0 1.0001 False by hand False
# 1e-09 2e-09 True by hand True
# nan, nan: False True
