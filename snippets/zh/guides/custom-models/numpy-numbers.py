# 自定义模型
# 出自 docs/zh/guides/custom-models.md#numpy-numbers

import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


for factor in (np.float64(3), np.float32(3), np.int64(3), np.bool_(True)):
    kind = type(factor).__name__
    try:
        print(f"{kind}:", Scale(factor).get_config()["factor"])
    except NotImplementedError as error:
        print(f"{kind}:", type(error).__name__)

# 输出：
# float64: 3.0
# float32: NotImplementedError
# int64: NotImplementedError
# bool: NotImplementedError
