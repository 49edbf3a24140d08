# 优化器
# 出自 docs/zh/guides/optimizers.md#older-and-newer

import keras
import numpy as np
from keras import optimizers

gradients = [1.0, -2.0, 0.5]


def three_steps(optimizer, start=1.0):
    weight = keras.Variable([start])
    for gradient in gradients:
        optimizer.apply([np.array([gradient], dtype="float32")], [weight])
    return weight.numpy().item()


class Older(optimizers.Optimizer):
    def __init__(self, learning_rate=0.1, **kwargs):
        super().__init__(learning_rate, **kwargs)
        self._set_hyper("learning_rate", learning_rate)


class Newer(optimizers.Optimizer):
    def update_step(self, gradient, variable):
        variable.assign_sub(0.1 * gradient)


for attempt in (Older, lambda: three_steps(Newer(0.1))):
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(error)

# 输出：
# 'Older' object has no attribute '_set_hyper'
# Newer.update_step() takes 3 positional arguments but 4 were given
