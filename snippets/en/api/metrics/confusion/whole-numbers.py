# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#whole-numbers

import numpy as np
from keras import metrics
import warnings

whole = metrics.MeanIoU(3)
print(whole.dtype, whole.total_cm.dtype)
for weights in [[0.5] * 6, np.full(6, 0.5)]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        whole.update_state([0, 0, 1, 1, 2, 2], [0, 1, 1, 1, 2, 0], weights)
    print(type(weights).__name__, [str(one.message)[:56] for one in caught])
print(whole.total_cm.numpy().tolist())

# Output:
# int64 int64
# list []
# ndarray ['You are passing weight as `float`, but dtype is `int`. T']
# [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
