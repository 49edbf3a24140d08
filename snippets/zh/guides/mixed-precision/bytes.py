# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#bytes

import keras
import numpy as np

for policy in ("float32", "mixed_float16", "mixed_bfloat16"):
    layer = keras.layers.Dense(1000, dtype=policy)
    outputs = layer(np.ones((500, 1000), "float32"))
    print(f"{policy:14} outputs {outputs.numpy().nbytes:,} bytes,",
          f"kernel {layer.kernel.numpy().nbytes:,}")

# 输出：
# float32        outputs 2,000,000 bytes, kernel 4,000,000
# mixed_float16  outputs 1,000,000 bytes, kernel 4,000,000
# mixed_bfloat16 outputs 1,000,000 bytes, kernel 4,000,000
