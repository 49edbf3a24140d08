# Policies of data types
# From docs/en/api/dtype-policies.md#quantized-layer

import keras
import numpy as np
from keras import dtype_policies

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
short = dtype_policies.QuantizedFloat8DTypePolicy("float8", "float32", 16)
layer = keras.layers.Dense(3, dtype=short)
layer.build((None, 4))
history = layer.inputs_amax_history
print(short.name, history.shape, short.get_config()["amax_history_length"])
again = dtype_policies.get(short.name)
print("by its name:", again.amax_history_length, again == short)

# Output:
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
# float8_from_float32 (16,) 16
# by its name: 1024 False
