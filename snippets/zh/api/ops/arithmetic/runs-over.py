# 算术、比较与位运算
# 出自 docs/zh/api/ops/arithmetic.md#runs-over

import numpy as np
from keras import ops

small = np.uint8(200)
print("uint8 200 + 100 =", int(ops.add(small, 100)))
print("uint8 200 + 300 =", int(ops.add(small, 300)))
try:
    np.add(small, 300)
except OverflowError as error:
    print("NumPy:", error)
print("uint8 1 - 2 =", int(ops.subtract(np.uint8(1), np.uint8(2))))
print("abs(int8 -128) =", int(ops.abs(np.int8(-128))))
print("True + 1 =", int(ops.add(True, 1)))
for name, call in [
    ("True + False", lambda: ops.add(True, False)),
    ("negative(uint8)", lambda: ops.negative(small)),
    ("gcd of floats", lambda: ops.gcd(12.0, 18.0)),
    ("ldexp by 4.0", lambda: ops.ldexp(3.0, 4.0)),
]:
    try:
        call()
    except Exception as error:
        print(f"{name}: {type(error).__name__}")

# 输出：
# uint8 200 + 100 = 44
# uint8 200 + 300 = 244
# NumPy: Python integer 300 out of bounds for uint8
# uint8 1 - 2 = 255
# abs(int8 -128) = -128
# True + 1 = 2
# True + False: InvalidArgumentError
# negative(uint8): InvalidArgumentError
# gcd of floats: TypeError
# ldexp by 4.0: TypeError
