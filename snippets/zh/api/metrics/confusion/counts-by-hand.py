# 指标：命中与漏报、曲线、重叠
# 出自 docs/zh/api/metrics/confusion.md#counts-by-hand

import numpy as np
from keras import metrics

y = np.array([0, 0, 1, 0, 1, 1])
scores = np.array([0.15, 0.35, 0.5, 0.55, 0.65, 0.85])
weights = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
above = scores > 0.5
for metric, counted in [
    (metrics.TruePositives, (y == 1) & above),
    (metrics.FalsePositives, (y == 0) & above),
    (metrics.TrueNegatives, (y == 0) & ~above),
    (metrics.FalseNegatives, (y == 1) & ~above),
]:
    plain = metric()(y, scores).numpy()
    weighted = metric()(y, scores, sample_weight=weights).numpy()
    several = metric([0.2, 0.6])(y, scores).numpy()
    print(
        f"{metric.__name__:14} {plain} = {counted.sum()}, weighted {weighted} = {counted @ weights}, at 0.2 and 0.6 {several}"
    )

# 输出：
# TruePositives  2.0 = 2, weighted 11.0 = 11.0, at 0.2 and 0.6 [3. 2.]
# FalsePositives 1.0 = 1, weighted 4.0 = 4.0, at 0.2 and 0.6 [2. 0.]
# TrueNegatives  2.0 = 2, weighted 3.0 = 3.0, at 0.2 and 0.6 [1. 3.]
# FalseNegatives 1.0 = 1, weighted 3.0 = 3.0, at 0.2 and 0.6 [0. 1.]
