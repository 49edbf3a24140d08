# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#where-infinity-begins

import keras
import numpy as np

for number in (65504.0, 65505.0, 65519.0, 65520.0):
    half = keras.ops.cast(np.float32(number), "float16")
    print(number, "->", float(half))

# 输出：
# 65504.0 -> 65504.0
# 65505.0 -> 65504.0
# 65519.0 -> 65504.0
# 65520.0 -> inf
