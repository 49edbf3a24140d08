# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#counts-go-wrong

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
    "targets -1 and 1:",
    metrics.TruePositives()(2 * y - 1, scores).numpy(),
    "hits and",
    metrics.TrueNegatives()(2 * y - 1, scores).numpy(),
    "left alone",
)
print(
    "targets smoothed:",
    metrics.TruePositives()(0.9 * y + 0.05, scores).numpy(),
    "hits",
)
for thresholds in [2.0, [-1, 0.5]]:
    try:
        metrics.TruePositives(thresholds)
    except ValueError as error:
        print(error)
try:
    metrics.TruePositives()(y, scores[:4])
except Exception as error:
    print(type(error).__name__, str(error).split("}} ")[1].split(" [Op")[0])

# Output:
# targets -1 and 1: 3.0 hits and 0.0 left alone
# targets smoothed: 3.0 hits
# Threshold values must be in [0, 1]. Received: [2.0]
# Threshold values must be in [0, 1]. Received: [-1]
# InvalidArgumentError Incompatible shapes: [1,6] vs. [1,4]
