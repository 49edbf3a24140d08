# 随机数
# 出自 docs/zh/api/random.md#distributions-drawn

import keras
import numpy as np
from math import erf, exp, pi, sqrt

n = (100_000,)
density = exp(-2) / sqrt(2 * pi)
kept = erf(2 / sqrt(2))
table = {
    "normal": (keras.random.normal(n, 1.0, 2.0, seed=0), 1, 2),
    "truncated_normal": (
        keras.random.truncated_normal(n, 1.0, 2.0, seed=0),
        1,
        2 * sqrt(1 - 4 * density / kept),
    ),
    "uniform": (keras.random.uniform(n, 1.0, 5.0, seed=0), 3, 4 / sqrt(12)),
    "randint": (keras.random.randint(n, 1, 5, seed=0), 2.5, sqrt(15 / 12)),
    "gamma": (keras.random.gamma(n, 4.0, seed=0), 4, 2),
    "beta": (keras.random.beta(n, 2.0, 3.0, seed=0), 0.4, sqrt(0.04)),
    "binomial": (
        keras.random.binomial(n, 10, 0.3, seed=0),
        3,
        sqrt(10 * 0.3 * 0.7),
    ),
}
drawn = {}
for title, (values, mean, std) in table.items():
    drawn[title] = values = np.asarray(values)

import matplotlib.pyplot as plt

figure, axes = plt.subplots(4, 2, figsize=(5, 6.4))
for axis, (title, values) in zip(axes.flat, drawn.items()):
    whole = title in ("randint", "binomial")
    bins = np.arange(-0.5, 11) if whole else 40
    axis.hist(values, bins=bins)
    axis.set_title(title, fontsize=10)
    axis.set_yticks([])
axes.flat[-1].axis("off")
plt.tight_layout()
plt.show()
