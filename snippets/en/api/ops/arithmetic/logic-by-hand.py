# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#logic-by-hand

import numpy as np
from keras import ops

left, right = np.array([0, 0, 2, 3]), np.array([0, 1, 0, 1])
for name, function, by_hand in [
    ("logical_and", ops.logical_and, [0, 0, 0, 1]),
    ("logical_or", ops.logical_or, [0, 1, 1, 1]),
    ("logical_xor", ops.logical_xor, [0, 1, 1, 0]),
]:
    values = function(left, right).numpy().astype(int)
    assert values.tolist() == by_hand
    print(f"{name:12}", values)
print(f"{'logical_not':12}", ops.logical_not(left).numpy().astype(int))

a, b = 0b1100, 0b1010
for name, function, by_hand in [
    ("bitwise_and", ops.bitwise_and, a & b),
    ("bitwise_or", ops.bitwise_or, a | b),
    ("bitwise_xor", ops.bitwise_xor, a ^ b),
]:
    value = int(function(a, b))
    assert value == by_hand
    print(f"{name:12} {value:04b}")
print("not 12:", int(ops.bitwise_not(12)), int(ops.bitwise_invert(12)))
print("3 << 2:", int(ops.left_shift(3, 2)), int(ops.bitwise_left_shift(3, 2)))
print("-9 >> 1:", int(ops.right_shift(-9, 1)), end=" ")
print(int(ops.bitwise_right_shift(-9, 1)), "Python", -9 >> 1)

# Output:
# logical_and  [0 0 0 1]
# logical_or   [0 1 1 1]
# logical_xor  [0 1 1 0]
# logical_not  [1 1 0 0]
# bitwise_and  1000
# bitwise_or   1110
# bitwise_xor  0110
# not 12: -13 -13
# 3 << 2: 12 12
# -9 >> 1: -5 -5 Python -5
