# 数据类型策略
# 出自 docs/zh/api/dtype-policies.md#in-a-layer

import keras
import numpy as np

configuration = {"class_name": "DTypePolicy", "config": {"name": "float64"}}
keras.config.set_dtype_policy("mixed_float16")
layers = [
    keras.layers.Dense(3),
    keras.layers.Dense(3, dtype=keras.DTypePolicy("bfloat16")),
    keras.layers.Dense(3, dtype=configuration),
    keras.layers.BatchNormalization(),
    keras.layers.Activation("softmax", dtype="float32"),
]
x = np.ones((1, 2), "float32")
for layer in layers:
    x = layer(x)
    stored = {weight.dtype for weight in layer.weights}
    print(
        f"{type(layer).__name__:20}{layer.dtype_policy.name:15}"
        f"stores {' '.join(stored) or '-':10}gives {x.dtype.name}"
    )
keras.config.set_dtype_policy("float32")

# 输出：
# Dense               mixed_float16  stores float32   gives float16
# Dense               bfloat16       stores bfloat16  gives bfloat16
# Dense               float64        stores float64   gives float64
# BatchNormalization  mixed_float16  stores float32   gives float16
# Activation          float32        stores -         gives float32
