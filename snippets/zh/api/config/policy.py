# 全局设置与后端
# 出自 docs/zh/api/config.md#policy

import keras

older = keras.layers.Dense(1)
for policy in ("mixed_bfloat16", keras.DTypePolicy("float32")):
    keras.config.set_dtype_policy(policy)
    new = keras.layers.Dense(1)
    print(
        keras.config.dtype_policy().name,
        "- new:",
        new.compute_dtype,
        new.variable_dtype,
        "- older:",
        older.compute_dtype,
    )
for wrong in (16, "half"):
    try:
        keras.config.set_dtype_policy(wrong)
    except (TypeError, ValueError) as error:
        print(str(error).split(" Received")[0].split(". Valid")[0])

# 输出：
# mixed_bfloat16 - new: bfloat16 float32 - older: float32
# float32 - new: float32 float32 - older: float32
# Invalid `policy` argument. Expected the string name of a policy (such as 'mixed_float16') or a `DTypePolicy` instance.
# Cannot convert 'half' to a mixed precision DTypePolicy
