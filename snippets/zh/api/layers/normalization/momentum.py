# 归一化层
# 出自 docs/zh/api/layers/normalization.md#momentum

import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
mean, variance = batch.mean(axis=0), batch.var(axis=0)

for momentum in [0.99, 0.9, 0.5]:
    norm = layers.BatchNormalization(momentum=momentum)
    for step in range(1, 101):
        norm(batch, training=True)
        if step in [1, 10, 100]:
            share = norm.moving_mean.numpy()[0] / mean[0]
            print(
                f"momentum {momentum}, {step:3} steps: {share:.3f},"
                f" by hand {1 - momentum**step:.3f}"
            )

# 输出：
# momentum 0.99,   1 steps: 0.010, by hand 0.010
# momentum 0.99,  10 steps: 0.096, by hand 0.096
# momentum 0.99, 100 steps: 0.634, by hand 0.634
# momentum 0.9,   1 steps: 0.100, by hand 0.100
# momentum 0.9,  10 steps: 0.651, by hand 0.651
# momentum 0.9, 100 steps: 1.000, by hand 1.000
# momentum 0.5,   1 steps: 0.500, by hand 0.500
# momentum 0.5,  10 steps: 0.999, by hand 0.999
# momentum 0.5, 100 steps: 1.000, by hand 1.000
