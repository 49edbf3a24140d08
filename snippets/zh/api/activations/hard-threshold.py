# 激活函数
# 出自 docs/zh/api/activations.md#hard-threshold

import numpy as np
from keras import activations

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


for threshold in [1.0, 1.5]:
    show(
        f"threshold {threshold}",
        activations.hard_shrink(numbers, threshold).numpy(),
    )
    show("  by hand", np.where(abs(numbers) > threshold, numbers, 0))

# 输出：
# threshold 1.0    -2.000   0.000   0.000   0.000   2.000
#   by hand        -2.000   0.000   0.000   0.000   2.000
# threshold 1.5    -2.000   0.000   0.000   0.000   2.000
#   by hand        -2.000   0.000   0.000   0.000   2.000
