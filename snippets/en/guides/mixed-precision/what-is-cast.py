# Mixed precision
# From docs/en/guides/mixed-precision.md#what-is-cast

import keras
import numpy as np


class Seen(keras.layers.Layer):
    def call(self, inputs):
        return keras.ops.dtype(inputs)


seen = Seen(dtype="mixed_float16")
for kind in ("float64", "float32", "int32", "bool"):
    print(f"{kind:7} is seen as", seen(np.ones(2, kind)))

# Output:
# float64 is seen as float16
# float32 is seen as float16
# int32   is seen as int32
# bool    is seen as bool
