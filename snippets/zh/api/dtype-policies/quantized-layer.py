# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#quantized-layer

import keras
import numpy as np

for name in (
    "int8_from_float32",
    "int4/2_from_float32",
    "float8_from_float32",
):
    layer = keras.layers.Dense(3, dtype=name)
    layer.build((None, 4))
    print(type(layer.dtype_policy).__name__, name)
    for weight in layer.weights[:4]:
        total = np.abs(weight.numpy()).sum()
        print(
            f"  {weight.name:22}{weight.dtype:9}{weight.shape!s:9}{total:4.0f}"
        )

# 输出：
# QuantizedDTypePolicy int8_from_float32
#   bias                  float32  (3,)        0
#   kernel                int8     (4, 3)      0
#   kernel_scale          float32  (3,)        3
# Int4DTypePolicy int4/2_from_float32
#   bias                  float32  (3,)        0
#   kernel                int8     (4, 2)      0
#   kernel_scale          float32  (2, 3)      6
#   kernel_zero           int8     (2, 3)      0
# QuantizedFloat8DTypePolicy float8_from_float32
#   inputs_scale          float32  ()          1
#   inputs_amax_history   float32  (1024,)     0
#   kernel_scale          float32  ()          1
#   kernel_amax_history   float32  (1024,)     0
