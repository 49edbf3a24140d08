# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#logits

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

logits = np.log(scores / (1 - scores))
print("logits:", logits.round(2), "targets:", y)
for thresholds in [0.0, [0.0, 1.0], [0.0, 0.5, 1.0]]:
    print(thresholds, metrics.TruePositives(thresholds)(y, logits).numpy())

# Output:
# logits: [-1.73 -0.62  0.    0.2   0.62  1.73] targets: [0 0 1 0 1 1]
# 0.0 2.0
# [0.0, 1.0] [2. 1.]
# [0.0, 0.5, 1.0] [2. 2. 0.]
