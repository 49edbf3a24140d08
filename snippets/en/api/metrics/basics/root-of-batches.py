# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#root-of-batches

import numpy as np
from keras import metrics

y_true = np.array([[1.0, 2.0], [4.0, 10.0]])
y_pred = np.array([[2.0, 2.0], [1.0, 15.0]])
e = y_pred - y_true
logs = np.log1p(y_pred) - np.log1p(y_true)
for metric, per_number, finish in [
    (metrics.MeanSquaredError, e**2, np.array),
    (metrics.RootMeanSquaredError, e**2, np.sqrt),
    (metrics.MeanAbsoluteError, abs(e), np.array),
    (metrics.MeanAbsolutePercentageError, 100 * abs(e) / y_true, np.array),
    (metrics.MeanSquaredLogarithmicError, logs**2, np.array),
    (metrics.LogCoshError, np.log(np.cosh(e)), np.array),
]:
    by_hand = finish(per_number.mean())
    weighted = finish(per_number.mean(axis=1) @ [3, 1] / 4)

batches = [(y_true[:1], y_pred[:1]), (y_true[1:], y_pred[1:])]
whole = metrics.RootMeanSquaredError()
apart = [metrics.RootMeanSquaredError()(*batch).numpy() for batch in batches]
for batch in batches:
    whole.update_state(*batch)
print(
    "each batch:", np.round(apart, 3), "their mean:", np.mean(apart).round(3)
)
print(
    f"the metric: {whole.result():.3f}, by hand {np.sqrt(np.mean(e**2)):.3f}"
)
percent = metrics.MeanAbsolutePercentageError()
print(f"a target of 0: {percent([0.0, 2.0], [1.0, 2.0]):.3g}")
logarithmic = metrics.MeanSquaredLogarithmicError()
print(
    f"-3 for 1: {logarithmic([1.0], [-3.0]):.4f}, by hand {np.log1p(1) ** 2:.4f}"
)
for size in [0.1, 100.0]:
    value = metrics.LogCoshError()([0.0], [size])
    print(
        f"log cosh of {size}: {value:.4f}, {size**2 / 2:.4f} or {size - np.log(2):.4f}"
    )

# Output:
# each batch: [0.707 4.123] their mean: 2.415
# the metric: 2.958, by hand 2.958
# a target of 0: 5e+08
# -3 for 1: 0.4805, by hand 0.4805
# log cosh of 0.1: 0.0050, 0.0050 or -0.5931
# log cosh of 100.0: 99.3069, 5000.0000 or 99.3069
