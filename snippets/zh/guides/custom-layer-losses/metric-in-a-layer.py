# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#metric-in-a-layer

import keras
from keras import layers, ops


class ActivationMean(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.mean = keras.metrics.Mean(name="activation_mean")

    def call(self, inputs):
        self.mean.update_state(inputs)
        return inputs


monitor = ActivationMean()
monitor(ops.ones((2, 3)))
monitor(ops.full((2, 3), 3.0))
print(monitor.metrics)
print("mean so far:", float(monitor.mean.result()))
print("weights:", monitor.weights)

# 输出：
# [<Mean name=activation_mean>]
# mean so far: 2.0
# weights: []
