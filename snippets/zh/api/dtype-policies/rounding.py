# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#rounding

import keras

for dtype, unit in (("float16", 1024), ("bfloat16", 128)):
    for number in (1 + 1 / 512, 1 + 3 / 256, 1 + 1 / 128):
        kept = float(keras.ops.cast(number, dtype))
        print(dtype, number, kept, round(number * unit) / unit)

# 输出：
# float16 1.001953125 1.001953125 1.001953125
# float16 1.01171875 1.01171875 1.01171875
# float16 1.0078125 1.0078125 1.0078125
# bfloat16 1.001953125 1.0 1.0
# bfloat16 1.01171875 1.015625 1.015625
# bfloat16 1.0078125 1.0078125 1.0078125
