# Mixed precision
# From docs/en/guides/mixed-precision.md#out-of-range

import keras
import tensorflow as tf

numbers = [70000.0, 1e-8, 1 / 3, 2049.0]
for name in ("float32", "float16", "bfloat16"):
    cast = keras.ops.cast(keras.ops.cast(numbers, name), "float32")
    print(f"{name:9}", *(f"{number:12.4g}" for number in cast.numpy()))

one = tf.constant(1.0, "bfloat16")
print("1 + 1/512 == 1 in bfloat16:", bool(one + 1 / 512 == one))

# Output:
# float32          7e+04        1e-08       0.3333         2049
# float16            inf            0       0.3333         2048
# bfloat16     7.014e+04    1.001e-08        0.334         2048
# 1 + 1/512 == 1 in bfloat16: True
