# 约束
# 出自 docs/zh/api/constraints.md#epsilon

import numpy as np
from keras import constraints

short = np.array([[0.0, 1e-7, 1e-5, 1.0]], dtype="float32")
print("UnitNorm:  ", constraints.UnitNorm()(short).numpy()[0])
print("by hand:   ", (short / (short + 1e-7))[0])
print("MinMaxNorm:", constraints.MinMaxNorm(1, 2)(short).numpy()[0])
print("MaxNorm(2):", constraints.MaxNorm(2)(short).numpy()[0])

# 输出：
# UnitNorm:   [0.        0.5       0.990099  0.9999999]
# by hand:    [0.        0.5       0.990099  0.9999999]
# MinMaxNorm: [0.        0.5       0.990099  0.9999999]
# MaxNorm(2): [0.000000e+00 5.000000e-08 9.900989e-06 9.999999e-01]
