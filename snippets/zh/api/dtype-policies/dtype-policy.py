# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#dtype-policy

import keras
import numpy as np

mixed = keras.DTypePolicy("mixed_float16")
print(mixed, mixed.name, mixed.variable_dtype, mixed.compute_dtype)
print("quantized:", mixed.quantization_mode, "- config:", mixed.get_config())
older = keras.dtype_policies.FloatDTypePolicy("mixed_float16")
print(older, older == mixed, keras.DTypePolicy("float16") == mixed)
print(keras.mixed_precision.Policy is keras.dtype_policies.DTypePolicy)
keras.config.set_dtype_policy("mixed_bfloat16")
print("none given:", keras.DTypePolicy().name)
keras.config.set_dtype_policy("float32")
for array in (np.ones(1), np.ones(1, "int32")):
    kept = mixed.convert_input(array, autocast=True, dtype="float16")
    print(f"input {array.dtype} -> {kept.dtype.name}")
for wrong in ("mixed_float32", 16, "int8_from_float32"):
    try:
        keras.DTypePolicy(wrong)
    except (TypeError, ValueError) as error:
        print(str(error).split(". Valid")[0].split(". Received")[0])

# 输出：
# <DTypePolicy "mixed_float16"> mixed_float16 float32 float16
# quantized: None - config: {'name': 'mixed_float16'}
# <DTypePolicy "mixed_float16"> True False
# True
# none given: mixed_bfloat16
# input float64 -> float16
# input int32 -> int32
# Cannot convert 'mixed_float32' to a mixed precision DTypePolicy
# 'name' must be a string, such as 'mixed_float16'
# Cannot convert 'int8_from_float32' to a mixed precision DTypePolicy
