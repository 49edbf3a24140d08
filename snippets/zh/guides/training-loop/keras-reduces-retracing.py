# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#keras-reduces-retracing

import keras
import numpy as np


class Sizes(keras.layers.Layer):
    def call(self, inputs):
        sizes.append(inputs.shape[0])
        return inputs


sizes = []
watched = keras.Sequential([keras.Input((2,)), Sizes(), keras.layers.Dense(1)])
watched.compile("sgd", "mse")
sizes.clear()
for size in (1, 2, 3, 4):
    watched.train_on_batch(np.ones((size, 2)), np.ones((size, 1)))
print(sizes)

# 输出：
# [1, None]
