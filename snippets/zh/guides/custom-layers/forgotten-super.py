# 自定义层
# 出自 docs/zh/guides/custom-layers.md#forgotten-super

import keras


class Forgetful(keras.layers.Layer):
    def __init__(self, units):
        self.units = units

    def call(self, inputs):
        return inputs


Forgetful(4)(keras.ops.ones((2, 3)))

# 输出：
# RuntimeError: In layer 'Forgetful', you forgot to call `super().__init__()` as the first statement in the `__init__()` method. Go add it!
