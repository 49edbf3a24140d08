# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#between

import numpy as np
from keras import layers, ops

steps = np.array([[[1.0, 2], [3, 4], [0, 0], [0, 0]]], dtype="float32")


def mask_of(tensor):
    return getattr(tensor, "_keras_mask", None) is not None


x = layers.Masking()(steps)
bare = ops.convert_to_tensor(steps)
print("x:", mask_of(x), "bare:", mask_of(bare))
print("Add of x and x:", mask_of(layers.Add()([x, x])))
print("Add of x and bare:", mask_of(layers.Add()([x, bare])))
print("x * 2:", mask_of(x * 2), "x[:, 1:]:", mask_of(x[:, 1:]))
layers.MultiHeadAttention(1, 2)(x, x)
print("x after MultiHeadAttention:", mask_of(x))

# 输出：
# x: True bare: False
# Add of x and x: True
# Add of x and bare: False
# x * 2: False x[:, 1:]: False
# x after MultiHeadAttention: False
