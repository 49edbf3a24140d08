# 回归损失
# 出自 docs/zh/api/losses/numbers.md#by-hand-values

import numpy as np
from keras import losses


y_true = np.array([[1.0, 2.0], [4.0, 5.0]])
y_pred = np.array([[1.5, 2.0], [2.0, 8.0]])
e = y_pred - y_true


def length(vectors):
    return np.sqrt((vectors**2).sum(axis=-1))


def show(loss, function, by_hand):
    name, values = function.__name__, function(y_true, y_pred).numpy()
    print(f"{name:31}", *(f"{value:9.4f}" for value in values), end=" ")
    print(f"{loss(y_true, y_pred):9.4f}")
    print("  by hand".ljust(31), *(f"{one:9.4f}" for one in by_hand), end=" ")
    print(f"{by_hand.mean():9.4f}")


show(
    losses.MeanSquaredError(), losses.mean_squared_error, (e**2).mean(axis=-1)
)
show(
    losses.MeanAbsoluteError(),
    losses.mean_absolute_error,
    abs(e).mean(axis=-1),
)
show(
    losses.Huber(),
    losses.huber,
    np.where(abs(e) <= 1, e**2 / 2, abs(e) - 0.5).mean(axis=-1),
)
show(losses.LogCosh(), losses.log_cosh, np.log(np.cosh(e)).mean(axis=-1))
show(
    losses.MeanAbsolutePercentageError(),
    losses.mean_absolute_percentage_error,
    100 * abs(e / y_true).mean(axis=-1),
)
show(
    losses.MeanSquaredLogarithmicError(),
    losses.mean_squared_logarithmic_error,
    (np.log((1 + y_pred) / (1 + y_true)) ** 2).mean(axis=-1),
)
show(
    losses.Poisson(),
    losses.poisson,
    (y_pred - y_true * np.log(y_pred)).mean(axis=-1),
)
show(
    losses.CosineSimilarity(),
    losses.cosine_similarity,
    -(y_true * y_pred).sum(axis=-1) / length(y_true) / length(y_pred),
)

# 输出：
# mean_squared_error                 0.1250    6.5000    3.3125
#   by hand                          0.1250    6.5000    3.3125
# mean_absolute_error                0.2500    2.5000    1.3750
#   by hand                          0.2500    2.5000    1.3750
# huber                              0.0625    2.0000    1.0312
#   by hand                          0.0625    2.0000    1.0312
# log_cosh                           0.0601    1.8172    0.9386
#   by hand                          0.0601    1.8172    0.9386
# mean_absolute_percentage_error    25.0000   55.0000   40.0000
#   by hand                         25.0000   55.0000   40.0000
# mean_squared_logarithmic_error     0.0249    0.2127    0.1188
#   by hand                          0.0249    0.2127    0.1188
# poisson                            0.8541   -1.5849   -0.3654
#   by hand                          0.8541   -1.5849   -0.3654
# cosine_similarity                 -0.9839   -0.9091   -0.9465
#   by hand                         -0.9839   -0.9091   -0.9465
