# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#autocast

import keras

for autocast in (True, False):
    kept = keras.layers.Identity(dtype="float16", autocast=autocast)
    out = kept(keras.ops.ones(1, "float32"))
    print(f"autocast={autocast}:", out.dtype.name)

# 输出：
# autocast=True: float16
# autocast=False: float32
