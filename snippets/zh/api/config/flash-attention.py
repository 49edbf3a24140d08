# 全局设置与后端
# 出自 docs/zh/api/config.md#flash-attention

import keras
import numpy as np

x = np.ones((1, 2, 4))
for switch in (
    keras.config.disable_flash_attention,
    keras.config.enable_flash_attention,
):
    switch()
    attention = keras.layers.MultiHeadAttention(1, 4)
    enabled = keras.config.is_flash_attention_enabled()
    print("enabled:", enabled, "- shape:", attention(x, x).shape)
try:
    keras.layers.MultiHeadAttention(1, 4, flash_attention=True)(x, x)
except ValueError as error:
    print(str(error).splitlines()[2])
print("NNX:", keras.config.is_nnx_enabled())

# 输出：
# enabled: False - shape: (1, 2, 4)
# enabled: None - shape: (1, 2, 4)
# Flash attention is not supported in tensorflow backend.
# NNX: False
