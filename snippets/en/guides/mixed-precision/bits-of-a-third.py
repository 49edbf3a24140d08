# Mixed precision
# From docs/en/guides/mixed-precision.md#bits-of-a-third

import numpy as np
import ml_dtypes

for name, size in (("float32", 32), ("bfloat16", 16), ("float16", 16)):
    third = np.array(1 / 3, ml_dtypes.finfo(name).dtype)
    bits = format(int(third.view(f"uint{size}")), f"0{size}b")
    print(f"{name:8} {float(third):.8f} {bits}")

# Output:
# float32  0.33333334 00111110101010101010101010101011
# bfloat16 0.33398438 0011111010101011
# float16  0.33325195 0011010101010101
