# 激活函数
# 出自 docs/zh/api/activations.md#softplus-far

import numpy as np
from keras import activations

left = np.array([-20.0, -80.0, -120.0], dtype="float32")
print("Keras:  ", *(f"{v:.2e}" for v in activations.softplus(left).numpy()))
print("by hand:", *(f"{v:.2e}" for v in np.log1p(np.exp(left.astype("float64")))))

# 输出：
# Keras:   2.06e-09 1.80e-35 0.00e+00
# by hand: 2.06e-09 1.80e-35 7.67e-53
