# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#binary-goes-wrong

import numpy as np
from keras import metrics

y, scores = np.array([1, 1, 1, 0]), np.array([0.9, 0.5, 0.5, 0.2])
metric = metrics.BinaryAccuracy
print(
    "as it is:      ",
    metric()(y, scores).numpy(),
    "by hand",
    np.mean((scores > 0.5) == y),
)
print(
    "threshold 0.4: ",
    metric(threshold=0.4)(y, scores).numpy(),
    "by hand",
    np.mean((scores > 0.4) == y),
)
print("targets -1, 1: ", metric()(2 * y - 1, scores).numpy())
print("targets smooth:", metric()(0.9 * y + 0.05, scores).numpy())
print(
    "Accuracy:      ",
    metrics.Accuracy()(np.array([0.3]), np.array([0.1 + 0.2])).numpy(),
)

# 输出：
# as it is:       0.5 by hand 0.5
# threshold 0.4:  1.0 by hand 1.0
# targets -1, 1:  0.25
# targets smooth: 0.0
# Accuracy:       0.0
