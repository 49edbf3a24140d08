# 循环层
# 出自 docs/zh/api/layers/recurrent.md#time-distributed-state

import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")

shifted = x + 10.0
alone = layers.BatchNormalization()
alone(shifted, training=True)
wrapped = layers.TimeDistributed(layers.BatchNormalization())
wrapped(shifted, training=True)
means = shifted.mean(axis=0)
average = np.zeros(3)
for mean in means:
    average = 0.99 * average + 0.01 * mean
print(
    "alone:  ",
    alone.moving_mean.numpy().round(3),
    "by hand",
    (0.01 * means.mean(axis=0)).round(3),
)
print(
    "wrapped:",
    wrapped.layer.moving_mean.numpy().round(3),
    "by hand",
    average.round(3),
)

# 输出：
# alone:   [0.099 0.099 0.098] by hand [0.099 0.099 0.098]
# wrapped: [0.485 0.485 0.482] by hand [0.485 0.485 0.482]
