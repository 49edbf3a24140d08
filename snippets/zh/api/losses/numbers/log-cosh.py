# 回归损失
# 出自 docs/zh/api/losses/numbers.md#log-cosh

import numpy as np
from keras import losses

errors = np.array([[1000.0], [2.0], [0.001]])
zero = np.zeros_like(errors)
with np.errstate(over="ignore"):
    print("NumPy:  ", np.log(np.cosh(errors)).ravel())
print("float64:", losses.log_cosh(zero, errors).numpy())
print("float32:", losses.LogCosh(reduction="none")(zero, errors).numpy())
print("by hand:", np.array([1000 - np.log(2), np.log(np.cosh(2)), 5e-7]))
nothing = losses.log_cosh(zero[:1], zero[:1]).numpy()
print("no error, float64:", nothing, "is", np.log(2) - np.log(np.float32(2)))

# 输出：
# NumPy:   [           inf 1.32500275e+00 4.99999917e-07]
# float64: [9.99306853e+02 1.32500275e+00 4.98095262e-07]
# float32: [9.9930682e+02 1.3250027e+00 4.7683716e-07]
# by hand: [9.99306853e+02 1.32500275e+00 5.00000000e-07]
# no error, float64: [-1.90465432e-09] is -1.904654323148236e-09
