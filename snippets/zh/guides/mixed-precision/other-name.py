# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#other-name

import keras

print(repr(keras.mixed_precision.set_global_policy.__name__))

# 输出：
# 'set_dtype_policy'
