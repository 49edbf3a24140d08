# 激活函数
# 出自 docs/zh/api/activations.md#log-sigmoid

import numpy as np
from keras import activations

far = np.array([-200.0, -50.0, 20.0], dtype="float32")
with np.errstate(divide="ignore"):
    print("log of sigmoid:", np.log(activations.sigmoid(far).numpy()))
print("log_sigmoid:   ", activations.log_sigmoid(far).numpy())

# 输出：
# log of sigmoid: [-inf -50.   0.]
# log_sigmoid:    [-2.0000000e+02 -5.0000000e+01 -2.0611537e-09]
