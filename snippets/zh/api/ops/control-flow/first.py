# 循环、分支与自定义梯度
# 出自 docs/zh/api/ops/control-flow.md#first

import keras
import numpy as np
from keras import ops


class HalveUntilSmall(keras.layers.Layer):
    def call(self, x):
        (halved,) = ops.while_loop(
            lambda x: ops.max(ops.abs(x)) > 1.0, lambda x: (x / 2,), (x,)
        )
        return halved


model = keras.Sequential([keras.Input((3,)), HalveUntilSmall()])
print(model.predict(np.array([[8.0, -3.0, 1.0]]), verbose=0))
x = np.array([[8.0, -3.0, 1.0]])
while abs(x).max() > 1:
    x = x / 2
print(x)

# 输出：
# [[ 1.    -0.375  0.125]]
# [[ 1.    -0.375  0.125]]
