# 核心层
# 出自 docs/zh/api/layers/core.md#old-input-shape

from keras import layers

print(layers.InputLayer(batch_input_shape=(5, 2)).batch_shape)
print(layers.InputLayer(input_shape=(2,)).batch_shape)

# 输出：
# (5, 2)
# (None, 2)
# UserWarning: Argument `input_shape` is deprecated. Use `shape` instead.
