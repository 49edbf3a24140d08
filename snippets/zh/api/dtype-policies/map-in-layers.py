# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#map-in-layers

import keras
import numpy as np

policies = keras.dtype_policies.DTypePolicyMap("float32")
policies["attention/query"] = "bfloat16"
policies["attention/value"] = "float16"
attention = keras.layers.MultiHeadAttention(
    1, 2, name="attention", dtype=policies
)
x = np.ones((1, 2, 2), "float32")
attention.build(x.shape, x.shape)
for weight in attention.weights:
    print(f"{weight.path:34}{weight.dtype}")

# 输出：
# attention/query/kernel            bfloat16
# attention/query/bias              bfloat16
# attention/key/kernel              float32
# attention/key/bias                float32
# attention/value/kernel            float16
# attention/value/bias              float16
# attention/attention_output/kernel float32
# attention/attention_output/bias   float32
