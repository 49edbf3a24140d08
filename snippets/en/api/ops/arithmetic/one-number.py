# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#one-number

import numpy as np
from keras import ops
import math

numbers = np.array([-2, 0, 3], dtype="int32")
for name, function, by_hand in [
    ("negative", ops.negative, [2, 0, -3]),
    ("abs", ops.abs, [2, 0, 3]),
    ("absolute", ops.absolute, [2, 0, 3]),
    ("fabs", ops.fabs, [2.0, 0.0, 3.0]),
    ("sign", ops.sign, [-1, 0, 1]),
]:
    values = function(numbers).numpy()
    assert values.tolist() == by_hand
    print(f"{name:9}", values, values.dtype)
print("abs(3 + 4j) =", ops.abs(3 + 4j).numpy())
print("gcd(12, 18) =", int(ops.gcd(12, 18)), math.gcd(12, 18))
print("lcm(4, 6) =", int(ops.lcm(4, 6)), math.lcm(4, 6))
print("ldexp(3, 4) =", float(ops.ldexp(3.0, 4)), math.ldexp(3, 4))
after = ops.nextafter(np.float64(1), np.float64(2))
print("nextafter(1, 2) - 1 =", float(after) - 1, "=", 2.0**-52)

# Output:
# negative  [ 2  0 -3] int32
# abs       [2 0 3] int32
# absolute  [2 0 3] int32
# fabs      [2. 0. 3.] float32
# sign      [-1  0  1] int32
# abs(3 + 4j) = 5.0
# gcd(12, 18) = 6 6
# lcm(4, 6) = 12 12
# ldexp(3, 4) = 48.0 48.0
# nextafter(1, 2) - 1 = 2.220446049250313e-16 = 2.220446049250313e-16
