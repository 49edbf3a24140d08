# 微调
# 出自 docs/zh/guides/fine-tuning.md#share-of-new

import numpy as np
from keras import layers

norm = layers.BatchNormalization()
norm.build((None, 1))
for step in range(1, 101):
    norm(np.ones((2, 1), "float32"), training=True)
    if step in (1, 20, 100):
        print(f"{step:3} batches: {norm.moving_mean.numpy()[0]:.0%}")

# 输出：
#   1 batches: 1%
#  20 batches: 18%
# 100 batches: 63%
