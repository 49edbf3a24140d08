# 卷积层
# 出自 docs/zh/api/layers/convolution.md#paddings

import numpy as np
from keras import layers

sequence = np.array([1.0, 10, 100, 1000, 10000]).reshape(1, 5, 1)
for padding in ["valid", "same", "causal"]:
    layer = layers.Conv1D(
        1, 3, padding=padding, kernel_initializer="ones", use_bias=False
    )
    print(f"{padding:7}", layer(sequence).numpy().ravel().astype(int))

# 输出：
# valid   [  111  1110 11100]
# same    [   11   111  1110 11100 11000]
# causal  [    1    11   111  1110 11100]
