# Losses
# From docs/en/guides/losses.md#regression-losses

import numpy as np
from keras import losses

y_true = np.array([[1.0, 2.0, 5.0]])
y_pred = np.array([[1.5, 4.0, 4.0]])
e = y_pred - y_true
size = np.abs(e)
by_hand = {
    "MeanSquaredError": np.mean(e**2),
    "MeanAbsoluteError": np.mean(size),
    "Huber": np.mean(np.where(size <= 1, 0.5 * e**2, size - 0.5)),
    "LogCosh": np.mean(np.log(np.cosh(e))),
    "MeanAbsolutePercentageError": np.mean(100 * size / np.abs(y_true)),
    "MeanSquaredLogarithmicError": np.mean(
        (np.log1p(y_pred) - np.log1p(y_true)) ** 2
    ),
    "Poisson": np.mean(y_pred - y_true * np.log(y_pred)),
    "CosineSimilarity": -np.sum(y_true * y_pred)
    / (np.linalg.norm(y_true) * np.linalg.norm(y_pred)),
}
for name, value in by_hand.items():
    keras_value = getattr(losses, name)()(y_true, y_pred).numpy()
    print(f"{name:28} {keras_value:8.4f}, by hand {value:8.4f}")

# Output:
# MeanSquaredError               1.7500, by hand   1.7500
# MeanAbsoluteError              1.1667, by hand   1.1667
# Huber                          0.7083, by hand   0.7083
# LogCosh                        0.6263, by hand   0.6263
# MeanAbsolutePercentageError   56.6667, by hand  56.6667
# MeanSquaredLogarithmicError    0.1147, by hand   0.1147
# Poisson                       -0.2032, by hand  -0.2032
# CosineSimilarity              -0.9203, by hand  -0.9203
