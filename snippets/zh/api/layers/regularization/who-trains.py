# 正则化层
# 出自 docs/zh/api/layers/regularization.md#who-trains

import keras
import numpy as np
from keras import layers


class Told(layers.Layer):
    def call(self, inputs, training=False):
        calls.append(training)
        return inputs


calls = []
model = keras.Sequential([keras.Input((1,)), Told(), layers.Dense(1)])
model.compile("sgd", "mse", run_eagerly=True)
numbers = np.ones((2, 1))
for method in [model.fit, model.evaluate, model.predict]:
    calls = []
    arguments = [numbers] if method == model.predict else [numbers, numbers]
    method(*arguments, verbose=0)
    print(method.__name__, calls)

# 输出：
# fit [True]
# evaluate [False]
# predict [False]
