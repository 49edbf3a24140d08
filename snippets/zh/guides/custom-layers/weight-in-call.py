# 自定义层
# 出自 docs/zh/guides/custom-layers.md#weight-in-call

import keras
from keras import layers


class TooLate(keras.layers.Layer):
    def call(self, inputs):
        if not hasattr(self, "w"):
            self.w = self.add_weight(shape=(inputs.shape[-1],), name="w")
        return inputs * self.w


class Slips(TooLate):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(2)

    def call(self, inputs):
        return self.dense(super().call(inputs))


try:
    TooLate()(keras.ops.ones((2, 3)))
except ValueError as error:
    print(str(error).split("[1m")[1].split(" (")[0])
slips = Slips()
slips(keras.ops.ones((2, 3)))
print([weight.path for weight in slips.weights])

# 输出：
# You cannot add new elements of state
# ['slips/w', 'slips/dense/kernel', 'slips/dense/bias']
