# Quantizers
# From docs/en/api/quantizers.md#pack

import numpy as np
from keras import quantizers

numbers = np.array([[-3, 7], [2, -8], [1, 0]], "int8")
packed, shape, length = quantizers.pack_int4(numbers)
print(np.array(packed).tolist(), shape, length)
for low, high in ((-3, 2), (7, -8), (1, 0)):
    byte = (low & 15) | (high & 15) << 4
    print(f"{low:2} {high:2} by hand {byte:08b} = {byte - 256 * (byte > 127)}")
print(np.array(quantizers.unpack_int4(packed, length)).tolist())
packed, shape, length = quantizers.pack_int4(numbers, axis=1)
print("axis=1:", np.array(packed).tolist(), shape, length)
unsigned = np.array([[15], [1]], "uint8")
packed, _, length = quantizers.pack_int4(unsigned, dtype="uint8")
print("uint8:", np.array(packed).tolist())
print(np.array(quantizers.unpack_int4(packed, length, dtype="uint8")).tolist())
print(np.array(quantizers.unpack_int4(packed, length)).tolist())
large, _, length = quantizers.pack_int4(np.array([[9], [0]], "int8"))
print("9 comes back as", np.array(quantizers.unpack_int4(large, length))[0, 0])
for mistake in (
    lambda: quantizers.pack_int4(np.ones((2, 1))),
    lambda: quantizers.pack_int4(numbers, dtype="int4"),
):
    try:
        mistake()
    except (TypeError, ValueError) as error:
        print(error)

# Output:
# [[45, -121], [1, 0]] (2, 2) 3
# -3  2 by hand 00101101 = 45
#  7 -8 by hand 10000111 = -121
#  1  0 by hand 00000001 = 1
# [[-3, 7], [2, -8], [1, 0]]
# axis=1: [[125], [-126], [1]] (3, 1) 2
# uint8: [[31]]
# [[15], [1]]
# [[-1], [1]]
# 9 comes back as -7
# Expected int8 tensor for packing, got float64.
# Expected dtype to be 'int8' or 'uint8', but got 'int4'.
