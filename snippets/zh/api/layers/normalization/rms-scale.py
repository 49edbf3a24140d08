# 归一化层
# 出自 docs/zh/api/layers/normalization.md#rms-scale

import numpy as np
from keras import layers

norm = layers.RMSNormalization(epsilon=0.5)
norm.build((None, 2))
norm.scale.assign([2.0, -1.0])
pair = np.array([[3.0, 4.0]])
print("Keras:  ", norm(pair).numpy().round(3))
by_hand = [2, -1] * pair / np.sqrt((pair**2).mean() + 0.5)
print("by hand:", by_hand.round(3))

# 输出：
# Keras:   [[ 1.664 -1.109]]
# by hand: [[ 1.664 -1.109]]
