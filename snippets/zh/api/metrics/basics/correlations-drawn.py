# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#correlations-drawn

import numpy as np

rows = np.array(
    [[1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0]]
)
guesses = np.array(
    [[3.0, 4.0, 5.0, 6.0], [0.0, 2.0, 4.0, 6.0], [2.0, 1.0, 3.0, 4.0]]
)


def by_hand(y, p):
    covariance = np.mean((y - y.mean()) * (p - p.mean()))
    pearson = covariance / (y.std() * p.std())
    parts = y.var() + p.var() + (y.mean() - p.mean()) ** 2
    return pearson, 2 * covariance / parts


import matplotlib.pyplot as plt

titles = ["shifted", "stretched", "two swapped"]
figure, axes = plt.subplots(1, 3, figsize=(5, 2.6), sharey=True)
for axis, title, y, p in zip(axes, titles, rows, guesses):
    axis.plot([0, 6], [0, 6], linestyle="--", alpha=0.5)
    axis.plot(y, p, "o")
    pearson, concordance = by_hand(y, p)
    told = f"{title}\nr {pearson:.2f}\nconcordance {concordance:.2f}"
    axis.set_title(told, fontsize=9)
    axis.set_xlabel("target")
    axis.grid(alpha=0.3)
axes[0].set_ylabel("prediction")
plt.tight_layout()
plt.show()
