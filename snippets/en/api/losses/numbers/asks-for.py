# Losses for numbers
# From docs/en/api/losses/numbers.md#asks-for

import numpy as np
from keras import losses

targets = np.array([1.0, 2.0, 4.0, 5.0, 18.0])
predictions = np.linspace(0.5, 20.5, 2001)
y_pred = np.repeat(predictions[:, None], 5, axis=1)
y_true = np.broadcast_to(targets, y_pred.shape)
near = np.minimum(targets, 4.25 + 5)
share = np.cumsum(1 / targets) / (1 / targets).sum()
for name, values, told, by_hand in [
    (
        "mean_squared_error",
        losses.mean_squared_error(y_true, y_pred),
        "mean",
        targets.mean(),
    ),
    ("poisson", losses.poisson(y_true, y_pred), "mean", targets.mean()),
    (
        "mean_absolute_error",
        losses.mean_absolute_error(y_true, y_pred),
        "median",
        np.median(targets),
    ),
    (
        "huber, delta=5",
        losses.huber(y_true, y_pred, delta=5.0),
        "mean, 18 pulled to 5 above it",
        near.mean(),
    ),
    (
        "mean_squared_logarithmic_error",
        losses.mean_squared_logarithmic_error(y_true, y_pred),
        "mean of logs",
        np.expm1(np.log1p(targets).mean()),
    ),
    (
        "mean_absolute_percentage_error",
        losses.mean_absolute_percentage_error(y_true, y_pred),
        "median, weights 1/target",
        targets[share >= 0.5][0],
    ),
]:
    best = predictions[values.numpy().argmin()]
    print(f"{name:31}{best:5.2f}, {told}: {by_hand:.2f}")

# Output:
# mean_squared_error              6.00, mean: 6.00
# poisson                         6.00, mean: 6.00
# mean_absolute_error             4.00, median: 4.00
# huber, delta=5                  4.25, mean, 18 pulled to 5 above it: 4.25
# mean_squared_logarithmic_error  4.09, mean of logs: 4.09
# mean_absolute_percentage_error  2.00, median, weights 1/target: 2.00
