# 分割、序列与嵌入的损失
# 出自 docs/zh/api/losses/overlap-sequences-embeddings.md#dice-axes

import numpy as np
from keras import losses

y = np.array([[1.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]])
p = np.array([[1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.5, 0.0]])
weights = np.array([1.0, 0.0])
print(
    "function:",
    losses.dice(y, p, axis=1).numpy().round(4),
    losses.dice(y, p).numpy().round(4),
)
print(
    "by hand: ",
    1 - 2 * (y * p).sum(1) / (y.sum(1) + p.sum(1)),
    round(1 - 2 * 2 / (3 + 2.5), 4),
)
print(
    "weighed, axis=1:   ",
    losses.Dice(axis=1)(y, p, weights).numpy().round(4),
    "by hand",
    (1 * 0 + 0 * 1) / 2,
)
print(
    "weighed, no axis:  ",
    losses.Dice()(y, p, weights).numpy().round(4),
    "by hand",
    round((1 - 4 / 5.5) * weights.mean(), 4),
)

# 输出：
# function: [0. 1.] 0.2727
# by hand:  [0. 1.] 0.2727
# weighed, axis=1:    0.0 by hand 0.0
# weighed, no axis:   0.1364 by hand 0.1364
