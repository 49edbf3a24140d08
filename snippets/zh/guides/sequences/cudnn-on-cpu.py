# 序列与时间序列
# 出自 docs/zh/guides/sequences.md#cudnn-on-cpu

import numpy as np
import keras
from keras import layers

keras.utils.set_random_seed(0)
free = layers.LSTM(1, use_cudnn=False)
three = np.array([[[0.5], [7.0], [1.0]]])
for name, mask in {
    "a hole": [True, False, True],
    "in front": [False, True, True],
}.items():
    masked = free(three, mask=np.array([mask])).numpy().item()
    alone = free(three[:, mask]).numpy().item()
    print(f"{name:8} {masked:.3f}, the others alone {alone:.3f}")

# 输出：
# a hole   0.118, the others alone 0.118
# in front 0.176, the others alone 0.176
