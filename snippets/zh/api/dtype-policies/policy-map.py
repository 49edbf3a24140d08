# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#policy-map

import keras

policies = keras.dtype_policies.DTypePolicyMap(default_policy="float32")
policies["net/first"] = "bfloat16"
policies["net/head.*"] = "float64"
for path in ("net/first", "net/first/inner", "net/head_2", "net/middle"):
    print(path, policies[path].name)
print(len(policies), list(policies), "net/middle" in policies)
print("itself:", policies.name, policies.compute_dtype)
keras.config.set_dtype_policy("mixed_float16")
first = {"net/first": keras.DTypePolicy("bfloat16"), "net/last": "float64"}
begun = keras.dtype_policies.DTypePolicyMap(policy_map=first)
keras.config.set_dtype_policy("float32")
print("begun:", begun["net/first"], begun["net/middle"], begun["net/last"])
policies["net/.*2"] = "float16"
for mistake in (
    lambda: policies["net/head_2"],
    lambda: policies.__setitem__("net/first", "float32"),
    lambda: policies.__setitem__("net/last", "half"),
):
    try:
        mistake()
    except ValueError as error:
        print(str(error).split(". Please")[0].split(" by ")[0])

# 输出：
# net/first bfloat16
# net/first/inner float32
# net/head_2 float64
# net/middle float32
# 2 ['net/first', 'net/head.*'] False
# itself: map_float32 float32
# begun: <DTypePolicy "bfloat16"> <DTypePolicy "mixed_float16"> float64
# Path 'net/head_2' matches multiple dtype policy specification keys: ['net/head.*', 'net/.*2']
# net/first already exist in the DTypePolicyMap with value <DTypePolicy "bfloat16">
# Cannot interpret the assigned value
