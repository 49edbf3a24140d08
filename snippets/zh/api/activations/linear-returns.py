# 激活函数
# 出自 docs/zh/api/activations.md#linear-returns

import numpy as np
from keras import activations

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")

for function in [activations.linear, activations.relu]:
    print(function.__name__, "returns a", type(function(numbers)).__name__)

# 输出：
# linear returns a ndarray
# relu returns a EagerTensor
