# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#state

import keras
import numpy as np
from keras import optimizers


def kept(optimizer, label=""):
    kernel = keras.Variable(np.ones((3, 2)), name="kernel")
    bias = keras.Variable(np.ones(2), name="bias")
    optimizer.build([kernel, bias])
    state = optimizer.variables[2:]
    count = sum(int(np.prod(v.shape)) for v in state)
    told = [f"{v.name} {tuple(v.shape)}" for v in state]
    told = [one for one in told if "kernel" in one]
    name = label or type(optimizer).__name__
    print(f"{name:17} {count:2} = {count / 8:.3f} × 8:", ", ".join(told))


kept(optimizers.Adam())
kept(optimizers.Adam(amsgrad=True), "Adam, amsgrad")
kept(optimizers.AdamW())
kept(optimizers.Adamax())
kept(optimizers.Nadam())
kept(optimizers.Lion())
kept(optimizers.Lamb())
kept(optimizers.ScheduleFreeAdamW())
kept(optimizers.Adafactor())
kept(optimizers.Muon())

# 输出：
# Adam              16 = 2.000 × 8: kernel_momentum (3, 2), kernel_velocity (3, 2)
# Adam, amsgrad     24 = 3.000 × 8: kernel_momentum (3, 2), kernel_velocity (3, 2), kernel_velocity_hat (3, 2)
# AdamW             16 = 2.000 × 8: kernel_momentum (3, 2), kernel_velocity (3, 2)
# Adamax            16 = 2.000 × 8: kernel_momentum (3, 2), kernel_norm (3, 2)
# Nadam             17 = 2.125 × 8: kernel_momentum (3, 2), kernel_velocity (3, 2)
# Lion               8 = 1.000 × 8: kernel_momentum (3, 2)
# Lamb              16 = 2.000 × 8: kernel_momentum (3, 2), kernel_velocity (3, 2)
# ScheduleFreeAdamW 16 = 2.000 × 8: kernel_momentum (3, 2), kernel_velocity (3, 2)
# Adafactor         15 = 1.875 × 8: kernel (3,), kernel (2,), kernel_velocity (3, 2)
# Muon              10 = 1.250 × 8: kernel_momentum (3, 2)
