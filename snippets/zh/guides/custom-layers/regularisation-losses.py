# 自定义层
# 出自 docs/zh/guides/custom-layers.md#regularisation-losses

import keras
from keras import layers


class Regularized(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(
            32,
            kernel_initializer=keras.initializers.Constant(3.0),
            kernel_regularizer=keras.regularizers.L2(0.001),
        )

    def call(self, inputs):
        return self.dense(inputs)


regularized = Regularized()
regularized(keras.ops.zeros((1, 2)))
by_hand = 0.001 * keras.ops.sum(regularized.dense.kernel**2)
print("by hand:", round(float(by_hand), 4))
print("losses:", [round(float(loss), 4) for loss in regularized.losses])

regularized.dense.kernel.assign(2 * regularized.dense.kernel)
print("doubled:", [round(float(loss), 4) for loss in regularized.losses])

# 输出：
# by hand: 0.576
# losses: [0.576]
# doubled: [2.304]
