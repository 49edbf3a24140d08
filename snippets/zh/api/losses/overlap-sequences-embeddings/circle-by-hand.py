# 分割、序列与嵌入的损失
# 出自 docs/zh/api/losses/overlap-sequences-embeddings.md#circle-by-hand

import numpy as np
from keras import losses


def turned(*degrees):
    radians = np.radians(degrees)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1)


def circle(labels, vectors, gamma=80.0, m=0.4):
    d = np.maximum(1 - vectors @ vectors.T, 0)
    same = labels[:, None] == labels
    near, far = same & ~np.eye(len(labels), dtype=bool), ~same
    one = np.exp(gamma * (m + d) * (d - m)) * near
    other = np.exp(gamma * np.maximum(1 + m - d, 0) * (1 - m - d)) * far
    return np.log1p(one.sum(axis=1) * other.sum(axis=1))


labels = np.array([0, 0, 1, 1])
for name, vectors in [
    ("apart:", turned(0, 20, 90, 110)),
    ("mixed:", turned(0, 90, 20, 110)),
]:
    values = losses.circle(labels, vectors, gamma=4.0).numpy()
    print(
        name, values.round(4), "by hand", circle(labels, vectors, 4.0).round(4)
    )
    loss = losses.Circle()(labels, vectors)
    print(
        f"       gamma=80: {loss:.2f}, by hand {circle(labels, vectors).mean():.2f}"
    )

# 输出：
# apart: [0.5496 0.5496 0.5496 0.5496] by hand [0.5496 0.5496 0.5496 0.5496]
#        gamma=80: 0.00, by hand 0.00
# mixed: [6.2996 6.2996 6.2996 6.2996] by hand [6.2996 6.2996 6.2996 6.2996]
#        gamma=80: 125.04, by hand 125.04
