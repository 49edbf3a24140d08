# Mixed precision
# From docs/en/guides/mixed-precision.md#subnormal

import numpy as np
import tensorflow as tf
import ml_dtypes

for name, number in (
    ("float32", 1e-40),
    ("bfloat16", 1e-40),
    ("float16", 1e-6),
):
    small = tf.constant(np.array(number, ml_dtypes.finfo(name).dtype))
    print(f"{name:8} {float(small.numpy()):.0e}", end=" ")
    print(f"times 2: {float((small * 2).numpy()):.0e}")

# Output:
# float32  1e-40 times 2: 0e+00
# bfloat16 9e-41 times 2: 0e+00
# float16  1e-06 times 2: 2e-06
