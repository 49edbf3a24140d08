# Optimizers
# From docs/en/guides/optimizers.md#older-and-newer

import keras
import numpy as np
from keras import optimizers

gradients = [1.0, -2.0, 0.5]


def three_steps(optimizer, start=1.0):
    weight = keras.Variable([start])
    for gradient in gradients:
        optimizer.apply([np.array([gradient], dtype="float32")], [weight])
    return weight.numpy().item()


class Oldest(optimizers.Optimizer):
    def _resource_apply_dense(self, grad, var, apply_state=None):
        var.assign_sub(0.1 * grad)


class Older(optimizers.Optimizer):
    def __init__(self, learning_rate=0.1, **kwargs):
        super().__init__(learning_rate, **kwargs)
        self._set_hyper("learning_rate", learning_rate)


class Newer(optimizers.Optimizer):
    def update_step(self, gradient, variable):
        variable.assign_sub(0.1 * gradient)


def step(made):
    try:
        three_steps(made(0.1))
    except (AttributeError, NotImplementedError, TypeError) as error:
        print(repr(error))


for made in (Oldest, Older, Newer):
    step(made)

# Output:
# NotImplementedError()
# AttributeError("'Older' object has no attribute '_set_hyper'")
# TypeError('Newer.update_step() takes 3 positional arguments but 4 were given')
