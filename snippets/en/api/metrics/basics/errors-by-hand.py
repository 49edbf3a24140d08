# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#errors-by-hand

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
    print(
        f"{metric().name:31} {metric()(y_true, y_pred):7.3f} = {by_hand:7.3f}",
        end=", ",
    )
    print(
        f"weighted {metric()(y_true, y_pred, sample_weight=[3, 1]):7.3f} = {weighted:7.3f}"
    )

# Output:
# mean_squared_error                8.750 =   8.750, weighted   4.625 =   4.625
# root_mean_squared_error           2.958 =   2.958, weighted   2.151 =   2.151
# mean_absolute_error               2.250 =   2.250, weighted   1.375 =   1.375
# mean_absolute_percentage_error   56.250 =  56.250, weighted  53.125 =  53.125
# mean_squared_logarithmic_error    0.286 =   0.286, weighted   0.184 =   0.184
# logcosh                           1.763 =   1.763, weighted   0.990 =   0.990
