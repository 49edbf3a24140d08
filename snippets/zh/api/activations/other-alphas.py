# 激活函数
# 出自 docs/zh/api/activations.md#other-alphas

import numpy as np
from keras import activations

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


show("x", numbers)
show("elu, alpha=2", activations.elu(numbers, alpha=2.0).numpy())
show("  by hand", np.where(numbers > 0, numbers, 2 * (np.exp(numbers) - 1)))
show("celu, alpha=2", activations.celu(numbers, alpha=2.0).numpy())
below = 2 * (np.exp(numbers / 2) - 1)
show("  by hand", np.maximum(numbers, 0) + np.minimum(0, below))

# 输出：
# x                -2.000  -1.000   0.000   1.000   2.000
# elu, alpha=2     -1.729  -1.264   0.000   1.000   2.000
#   by hand        -1.729  -1.264   0.000   1.000   2.000
# celu, alpha=2    -1.264  -0.787   0.000   1.000   2.000
#   by hand        -1.264  -0.787   0.000   1.000   2.000
