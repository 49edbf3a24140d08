# 自定义层
# 出自 docs/zh/guides/custom-layers.md#metric-in-a-layer

import keras


class ActivationMean(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.mean = keras.metrics.Mean(name="activation_mean")

    def call(self, inputs):
        self.mean.update_state(inputs)
        return inputs


monitor = ActivationMean()
monitor(keras.ops.ones((2, 3)))
monitor(keras.ops.full((2, 3), 3.0))
print(monitor.metrics)
print("mean so far:", float(monitor.mean.result()))
print("weights:", monitor.weights)

# 输出：
# [<Mean name=activation_mean>]
# mean so far: 2.0
# weights: []
