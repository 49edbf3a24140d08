# 快速上手
# 出自 docs/zh/getting-started.md#channel-axis

import keras

try:
    keras.layers.Conv2D(2, 3)(keras.ops.zeros((1, 28, 28)))
except ValueError as error:
    print(error)

# 输出：
# Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (1, 28, 28)
