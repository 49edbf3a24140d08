# Constraints
# From docs/en/api/constraints.md#spellings

import keras
import numpy as np
from keras import constraints, layers, ops

weights = np.array([[3.0, 0.0, 0.3], [4.0, -1.0, 0.4]], dtype="float32")


def rounded(values):
    return (np.asarray(values, dtype="float64").round(3) + 0.0).tolist()


def after_a_step(constraint):
    layer = layers.Dense(3, kernel_constraint=constraint)
    layer.build((None, 2))
    layer.kernel.assign(weights)
    keras.optimizers.SGD(0.1).apply([ops.zeros((2, 3))], [layer.kernel])
    return rounded(layer.kernel)


print("none:    ", after_a_step(None))
print("string:  ", after_a_step("non_neg"))
print("object:  ", after_a_step(constraints.NonNeg()))
print("function:", after_a_step(lambda kernel: ops.maximum(kernel, 0)))
print("alone:   ", rounded(constraints.NonNeg()(weights)))

# Output:
# none:     [[3.0, 0.0, 0.3], [4.0, -1.0, 0.4]]
# string:   [[3.0, 0.0, 0.3], [4.0, 0.0, 0.4]]
# object:   [[3.0, 0.0, 0.3], [4.0, 0.0, 0.4]]
# function: [[3.0, 0.0, 0.3], [4.0, 0.0, 0.4]]
# alone:    [[3.0, 0.0, 0.3], [4.0, 0.0, 0.4]]
