# 激活函数
# 出自 docs/zh/api/activations.md#soft-threshold

import numpy as np
from keras import activations

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


for threshold in [0.5, 1.5]:
    show(
        f"threshold {threshold}",
        activations.soft_shrink(numbers, threshold).numpy(),
    )
    rest = np.maximum(abs(numbers) - threshold, 0)
    show("  by hand", np.sign(numbers) * rest)

# 输出：
# threshold 0.5    -1.500  -0.500   0.000   0.500   1.500
#   by hand        -1.500  -0.500   0.000   0.500   1.500
# threshold 1.5    -0.500   0.000   0.000   0.000   0.500
#   by hand        -0.500   0.000   0.000   0.000   0.500
