# 优化器
# 出自 docs/zh/guides/optimizers.md#others

import keras
import numpy as np
from keras import optimizers


def first_step(name, scale):
    weight = keras.Variable([[1.0, 0.5], [-0.5, 1.0]])
    gradient = scale * np.array([[1.0, 2.0], [3.0, -1.0]], dtype="float32")
    getattr(optimizers, name)(0.1).apply([gradient], [weight])
    return 1.0 - weight.numpy()[0, 0]


for name in (
    "SGD",
    "Adagrad",
    "Ftrl",
    "Nadam",
    "Adamax",
    "Lion",
    "Lamb",
    "Muon",
):
    small, large = first_step(name, 0.1), first_step(name, 10.0)
    print(f"{name:8} {small:.3f} {large:.3f}")

# 输出：
# SGD      0.010 1.000
# Adagrad  0.030 0.100
# Ftrl     0.984 0.132
# Nadam    0.106 0.106
# Adamax   0.100 0.100
# Lion     0.100 0.100
# Lamb     0.079 0.079
# Muon     0.010 0.010
