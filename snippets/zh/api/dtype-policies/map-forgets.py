# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#map-forgets

import keras

for default in ("float32", None):
    policies = keras.dtype_policies.DTypePolicyMap(default)
    policies["net/first"] = "bfloat16"
    before = policies["net/first"].name
    config = policies.get_config()
    again = keras.dtype_policies.DTypePolicyMap.from_config(config)
    print("default:", default, "- before:", before, end=" ")
    print("- after get_config:", policies["net/first"].name, end=" ")
    print("- loaded:", again["net/first"].name)

# 输出：
# default: float32 - before: bfloat16 - after get_config: bfloat16 - loaded: bfloat16
# default: None - before: bfloat16 - after get_config: None - loaded: float32
