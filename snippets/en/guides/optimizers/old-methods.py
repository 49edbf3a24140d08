# Optimizers
# From docs/en/guides/optimizers.md#old-methods

import keras
import numpy as np
from keras import optimizers

gradients = [1.0, -2.0, 0.5]


def three_steps(optimizer, start=1.0):
    weight = keras.Variable([start])
    for gradient in gradients:
        optimizer.apply([np.array([gradient], dtype="float32")], [weight])
    return weight.numpy().item()


class Outdated(optimizers.Optimizer):
    def _resource_apply_dense(self, grad, var, apply_state=None):
        var.assign_sub(0.1 * grad)


three_steps(Outdated(learning_rate=0.1))

# Output:
# NotImplementedError
