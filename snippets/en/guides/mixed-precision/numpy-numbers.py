# Mixed precision
# From docs/en/guides/mixed-precision.md#numpy-numbers

import keras
import numpy as np

half = keras.ops.ones((2,), "float16")
print("              operator keras.ops")
for number in (0.5, np.float32(0.5), np.float64(0.5)):
    types = half * number, keras.ops.multiply(half, number)
    print(f"{type(number).__name__:13}", *(each.dtype.name for each in types))

# Output:
#               operator keras.ops
# float         float16 float16
# float32       float16 float32
# float64       float16 float64
