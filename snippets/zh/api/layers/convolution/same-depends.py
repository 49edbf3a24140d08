# 卷积层
# 出自 docs/zh/api/layers/convolution.md#same-depends

import numpy as np
from keras import layers


def zeros_around(n, reach, stride, padding):
    if padding == "causal":
        return reach - 1, 0
    if padding == "same":
        total = max((-(-n // stride) - 1) * stride + reach - n, 0)
        return total // 2, total - total // 2
    return 0, 0


for n in [6, 7]:
    ones = np.ones((1, n, 1))
    count = {"kernel_initializer": "ones", "use_bias": False}
    same = layers.Conv1D(1, 3, strides=2, padding="same", **count)
    even = layers.Conv1D(1, 3, strides=2, **count)
    padded = layers.ZeroPadding1D(1)(ones)
    print(f"length {n}: zeros {zeros_around(n, 3, 2, 'same')}, sums", end=" ")
    print(same(ones).numpy().ravel(), "with 1 and 1", end=" ")
    print(even(padded).numpy().ravel())

# 输出：
# length 6: zeros (0, 1), sums [3. 3. 2.] with 1 and 1 [2. 3. 3.]
# length 7: zeros (1, 1), sums [2. 3. 3. 2.] with 1 and 1 [2. 3. 3. 2.]
