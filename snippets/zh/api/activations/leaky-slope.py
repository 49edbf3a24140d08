# 激活函数
# 出自 docs/zh/api/activations.md#leaky-slope

import numpy as np
from keras import activations

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


show("x", numbers)
show("slope 0.5", activations.leaky_relu(numbers, 0.5).numpy())
show("  by hand", np.where(numbers > 0, numbers, 0.5 * numbers))

# 输出：
# x                -2.000  -1.000   0.000   1.000   2.000
# slope 0.5        -1.000  -0.500   0.000   1.000   2.000
#   by hand        -1.000  -0.500   0.000   1.000   2.000
