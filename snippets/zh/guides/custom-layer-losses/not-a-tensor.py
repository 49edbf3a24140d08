# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#not-a-tensor

import numpy as np
from keras import layers, ops


class Constant(layers.Layer):
    def __init__(self, value):
        super().__init__()
        self.value = value

    def call(self, inputs):
        self.add_loss(self.value)
        return inputs


for value in (0.5, np.float32(0.5), np.array(0.5)):
    try:
        Constant(value)(ops.ones((2, 3)))
    except ValueError as error:
        message = str(error).splitlines()[2].replace(". ", ".\n")
        print(type(value).__name__, message, sep=": ")

# 输出：
# float: `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input.
# Received invalid value: 0.5
# float32: `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input.
# Received invalid value: 0.5
# ndarray: `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input.
# Received invalid value: 0.5
