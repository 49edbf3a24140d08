# 防止过拟合
# 出自 docs/zh/guides/regularization.md#dropout-by-hand

import keras
import numpy as np
from keras import layers

dropout = layers.Dropout(0.2, seed=0)
ones = keras.ops.ones((100, 100))
dropped = dropout(ones, training=True).numpy()
print("values:", np.unique(dropped))
print(f"share of zeros: {(dropped == 0).mean():.2f}")
print(f"mean: {dropped.mean():.2f}")
print(
    "unchanged in inference:",
    np.array_equal(dropout(ones, training=False), ones),
)
print(
    "another draw each call:",
    not np.array_equal(dropout(ones, training=True), dropped),
)
again = layers.Dropout(0.2, seed=0)(ones, training=True)
print("same draw from the same seed:", np.array_equal(again, dropped))

# 输出：
# values: [0.   1.25]
# share of zeros: 0.21
# mean: 0.99
# unchanged in inference: True
# another draw each call: True
# same draw from the same seed: True
