# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#training-is-taken

import keras
import numpy as np
from keras import layers


class Plain(keras.Model):
    def __init__(self):
        super().__init__()
        self.norm = layers.BatchNormalization()

    def call(self, inputs):
        return self.norm(inputs)


class AnyNames(Plain):
    def call(self, inputs, **kwargs):
        return self.norm(inputs)


class Trained(Plain):
    def call(self, inputs, training=False):
        return self.norm(inputs)


for kind in (Plain, AnyNames, Trained):
    model = kind()
    model.compile(loss="mse")
    model.fit(np.ones((8, 1)), np.ones((8, 1)), verbose=0)
    mean = model.norm.moving_mean.numpy().round(2)
    print(f"{kind.__name__:8} moving mean:", mean)

inner = Plain()
outer = keras.Sequential([keras.Input((1,)), inner])
outer.compile(loss="mse")
outer.fit(np.ones((8, 1)), np.ones((8, 1)), verbose=0)
print("inside   moving mean:", inner.norm.moving_mean.numpy().round(2))

# 输出：
# Plain moving mean: [0.]
# AnyNames moving mean: [0.]
# Trained moving mean: [0.01]
# inside   moving mean: [0.01]
