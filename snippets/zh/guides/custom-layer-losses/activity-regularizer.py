# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#activity-regularizer

import keras
from keras import layers, ops

for size in (2, 4):
    dense = layers.Dense(
        3,
        kernel_initializer="ones",
        activity_regularizer=keras.regularizers.L1(0.01),
    )
    dense(ops.ones((size, 2)))
    print("batch of", size, round(float(dense.losses[0]), 4))

# 输出：
# batch of 2 0.06
# batch of 4 0.06
