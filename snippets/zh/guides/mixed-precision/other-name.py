# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#other-name

import keras

print(repr(keras.mixed_precision.set_global_policy is keras.config.set_dtype_policy))

# 输出：
# True
