# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#model-add-loss

import keras
from keras import layers, ops

inputs = keras.Input((3,))
outputs = layers.Dense(3)(inputs)
keras.Model(inputs, outputs).add_loss(ops.mean(outputs))

# 输出：
# NotImplementedError
