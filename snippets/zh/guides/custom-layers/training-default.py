# 自定义层
# 出自 docs/zh/guides/custom-layers.md#training-default

import keras
import numpy as np
from keras import layers


class Careless(layers.Layer):
    def call(self, inputs, training=True):
        return inputs * (2.0 if training else 1.0)


careless = Careless()
print("direct call:", careless(np.ones((1, 1))).numpy())
wrapped = keras.Sequential([keras.Input((1,)), careless])
print("predict:    ", wrapped.predict(np.ones((1, 1)), verbose=0))

# 输出：
# direct call: [[2.]]
# predict:     [[1.]]
