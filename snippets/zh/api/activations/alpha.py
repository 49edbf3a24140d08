# 激活函数
# 出自 docs/zh/api/activations.md#alpha

import numpy as np
from keras import activations

step = 1e-3
for function in [activations.elu, activations.celu]:
    below, zero, above = function(
        np.array([-step, 0.0, step]), alpha=2.0
    ).numpy()
    print(
        f"{function.__name__:5} alpha=2: at -10 {function(np.array(-10.0), alpha=2.0).numpy():.3f};"
        f" slope left of 0 {(zero - below) / step:.2f}, right {(above - zero) / step:.2f}"
    )

# 输出：
# elu   alpha=2: at -10 -2.000; slope left of 0 2.00, right 1.00
# celu  alpha=2: at -10 -1.987; slope left of 0 1.00, right 1.00
