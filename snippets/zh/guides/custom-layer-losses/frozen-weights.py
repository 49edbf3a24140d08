# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#frozen-weights

import keras
from keras import layers

dense = layers.Dense(
    32,
    kernel_initializer=keras.initializers.Constant(3.0),
    kernel_regularizer=keras.regularizers.L2(0.001),
)
model = keras.Sequential([keras.Input((2,)), dense])
dense.kernel.assign(2 * dense.kernel)

dense.trainable = False
print("frozen:", model.losses)

# 输出：
# frozen: []
