# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#layers-in-float16

import numpy as np

vector = np.array([[300.0, 400.0]], "float32")

from keras import layers

wide = np.full((1, 64, 64, 1), 100.0, "float32")
flat = wide.reshape(1, -1, 1)
ones = {"kernel_initializer": "ones"}
calls = {
    "LayerNormalization": lambda d: layers.LayerNormalization(dtype=d)(vector),
    "BatchNormalization": lambda d: layers.BatchNormalization(dtype=d)(
        vector.T, training=True
    ),
    "GroupNormalization": lambda d: layers.GroupNormalization(1, dtype=d)(
        vector[None]
    ),
    "RMSNormalization": lambda d: layers.RMSNormalization(dtype=d)(vector),
    "GlobalAveragePooling1D": lambda d: layers.GlobalAveragePooling1D(dtype=d)(
        flat
    ),
    "GlobalAveragePooling2D": lambda d: layers.GlobalAveragePooling2D(dtype=d)(
        wide
    ),
    "Softmax": lambda d: layers.Softmax(dtype=d)(vector),
    "UnitNormalization": lambda d: layers.UnitNormalization(dtype=d)(vector),
    "Dot": lambda d: layers.Dot(1, normalize=True, dtype=d)([vector, vector]),
    "AveragePooling2D": lambda d: layers.AveragePooling2D(64, dtype=d)(wide),
    "MultiHeadAttention": lambda d: layers.MultiHeadAttention(
        1, 2, dtype=d, **ones
    )(vector[None], vector[None]),
}
for name, call in calls.items():
    both = [
        call(dtype).numpy().ravel() for dtype in ("float32", "mixed_float16")
    ]
    print(
        f"{name:23}",
        *(np.round(values.astype("float64"), 2) for values in both),
    )

# 输出：
# LayerNormalization      [-1.  1.] [-1.  1.]
# BatchNormalization      [-1.  1.] [-1.  1.]
# GroupNormalization      [-1.  1.] [-1.  1.]
# RMSNormalization        [0.85 1.13] [0.85 1.13]
# GlobalAveragePooling1D  [100.] [100.]
# GlobalAveragePooling2D  [100.] [100.]
# Softmax                 [0. 1.] [0. 1.]
# UnitNormalization       [0.6 0.8] [0. 0.]
# Dot                     [1.] [0.]
# AveragePooling2D        [100.] [inf]
# MultiHeadAttention      [1400. 1400.] [nan nan]
