# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#regularisation-losses

import keras
from keras import layers, ops

dense = layers.Dense(
    32,
    kernel_initializer=keras.initializers.Constant(3.0),
    kernel_regularizer=keras.regularizers.L2(0.001),
)
model = keras.Sequential([keras.Input((2,)), dense])
by_hand = 0.001 * ops.sum(dense.kernel**2)
print("by hand:", round(float(by_hand), 4))
print("losses:", [round(float(loss), 4) for loss in model.losses])

dense.kernel.assign(2 * dense.kernel)
print("doubled:", [round(float(loss), 4) for loss in model.losses])

# 输出：
# by hand: 0.576
# losses: [0.576]
# doubled: [2.304]
