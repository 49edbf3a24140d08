# 损失函数
# 出自 docs/zh/guides/losses.md#axis-of-functions

import numpy as np
from keras import losses

numbers = np.array([1.0, 0.0, 1.0])
column = np.array([[0.9], [0.2], [0.6]])
for name in ("mean_squared_error", "hinge", "poisson", "kl_divergence"):
    function = getattr(losses, name)
    for target in (numbers, numbers[:, None]):
        values = function(target, column).numpy().round(2) + 0.0
        print(f"{name:18} {target.shape!s:6}", values)
try:
    losses.binary_crossentropy(numbers, column)
except ValueError as error:
    print("binary_crossentropy:", str(error).split(". ")[0])

# 输出：
# mean_squared_error (3,)   [0.01 0.04 0.16]
# mean_squared_error (3, 1) [0.01 0.04 0.16]
# hinge              (3,)   [0.7  0.93 0.8 ]
# hinge              (3, 1) [0.1 1.2 0.4]
# poisson            (3,)   [0.97 1.27 0.94]
# poisson            (3, 1) [1.01 0.2  1.11]
# kl_divergence      (3,)   [0.21 3.22 1.02]
# kl_divergence      (3, 1) [0.11 0.   0.51]
# binary_crossentropy: Arguments `target` and `output` must have the same rank (ndim)
