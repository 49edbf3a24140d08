# 约束
# 出自 docs/zh/api/constraints.md#refused

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


norms = np.sqrt((weights**2).sum(axis=0, keepdims=True))
for name, constraint, by_hand in [
    ("NonNeg", constraints.NonNeg(), np.maximum(weights, 0)),
    ("MaxNorm", constraints.MaxNorm(2), weights * np.minimum(norms, 2) / norms),
    ("UnitNorm", constraints.UnitNorm(), weights / norms),
    (
        "MinMaxNorm",
        constraints.MinMaxNorm(1, 2),
        weights * np.clip(norms, 1, 2) / norms,
    ),
]:
    for title, result in [("Keras", constraint(weights).numpy()), ("by hand", by_hand)]:
        lengths = np.sqrt((result**2).sum(axis=0))

for wrong in ["maxnorm", 2.0]:
    try:
        layers.Dense(2, kernel_constraint=wrong)
    except ValueError as error:
        print(error)
try:
    after_a_step(lambda kernel: kernel[:1])
except ValueError as error:
    print(str(error).partition(" Target variable")[0])
late = layers.Dense(3)
late.build((None, 2))
late.kernel_constraint = constraints.NonNeg()
print("constraint of the weight:", late.kernel.constraint)

# 输出：
# Could not interpret constraint identifier: maxnorm
# Could not interpret constraint identifier: 2.0
# The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(2, 3), Received: value.shape=(1, 3).
# constraint of the weight: None
