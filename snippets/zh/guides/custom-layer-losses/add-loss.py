# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#add-loss

import keras
import numpy as np
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="guide")


@register
class ActivityPenalty(layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * ops.mean(inputs))
        return inputs


layer = ActivityPenalty()
print("never called:", layer.losses)
layer(ops.ones((2, 3)))
print("after a call:", [round(float(loss), 4) for loss in layer.losses])
layer(ops.full((2, 3), 10.0))
print("after another:", [round(float(loss), 4) for loss in layer.losses])

# 输出：
# never called: []
# after a call: [0.01]
# after another: [0.1]
