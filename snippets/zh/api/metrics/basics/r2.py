# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#r2

import numpy as np
from keras import metrics

true = np.array([[1.0, 10.0], [2.0, 30.0], [4.0, 20.0], [5.0, 60.0]])
predicted = np.array([[1.5, 20.0], [2.0, 30.0], [3.0, 30.0], [5.0, 40.0]])
spread = np.sum((true - true.mean(axis=0)) ** 2, axis=0)
scores = 1 - np.sum((true - predicted) ** 2, axis=0) / spread
for how, by_hand in [
    (None, scores),
    ("uniform_average", scores.mean()),
    ("variance_weighted_average", scores @ spread / spread.sum()),
]:
    value = metrics.R2Score(class_aggregation=how)(true, predicted).numpy()
    print(how, np.round(value, 4), "by hand", np.round(by_hand, 4))
always_mean = np.broadcast_to(true.mean(axis=0), true.shape)
for label, given in [("the mean", always_mean), ("the opposite", -true)]:
    print(f"{label}: {metrics.R2Score()(true, given):.2f}")
for columns in [1, 2]:
    adjusted = metrics.R2Score(num_regressors=2)(
        true[:, :columns], predicted[:, :columns]
    )
    plain = scores[:columns].mean()
    formula = [1 - (1 - plain) * (n - 1) / (n - 3) for n in (4, 4 * columns)]
    print(
        f"adjusted, {columns}: {adjusted:.4f}, n = 4 {formula[0]:.4f}, n = {4 * columns} {formula[1]:.4f}"
    )

# 输出：
# None [0.875  0.5714] by hand [0.875  0.5714]
# uniform_average 0.7232 by hand 0.7232
# variance_weighted_average 0.5736 by hand 0.5736
# the mean: 0.00
# the opposite: -15.34
# adjusted, 1: 0.6250, n = 4 0.6250, n = 4 0.6250
# adjusted, 2: 0.6125, n = 4 0.1696, n = 8 0.6125
