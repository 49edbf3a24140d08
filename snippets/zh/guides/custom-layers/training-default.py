# 自定义层
# 出自 docs/zh/guides/custom-layers.md#training-default

import keras
import numpy as np
from keras import layers


class Careless(layers.Layer):
    def call(self, inputs, training=True):
        return inputs * (2.0 if training else 1.0)


careless = Careless()
wrapped = keras.Sequential([keras.Input((1,)), careless])
ones = np.ones((1, 1), dtype="float32")
print("layer(x):", careless(ones).numpy())
print("model(x):", wrapped(ones).numpy())
print("predict: ", wrapped.predict(ones, verbose=0))

# 输出：
# layer(x): [[2.]]
# model(x): [[2.]]
# predict:  [[1.]]
