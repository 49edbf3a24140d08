# Losses for numbers
# From docs/en/api/losses/numbers.md#reductions-by-hand

import numpy as np
from keras import losses
import keras
from keras import ops

l, w, m = np.array([1, 4, 9]), np.array([2, 1, 1]), np.array([1, 1, 0])
steps = keras.layers.Masking()(np.array([[[1.0], [2.0], [0.0]]]))
y_true = np.array([[[0.0], [0.0], [3.0]]])
by_hand = {
    "sum_over_batch_size": [(w * l).sum() / 3, (m * w * l).sum() / m.sum()],
    "mean": [(w * l).sum() / 3, (m * w * l).sum() / m.sum()],
    "sum": [(w * l).sum(), (m * w * l).sum()],
    "mean_with_sample_weight": [
        (w * l).sum() / w.sum(),
        (m * w * l).sum() / (m * w).sum(),
    ],
    "none": [w * l, m * w * l],
}
for reduction, expected in by_hand.items():
    loss = losses.MeanSquaredError(reduction=reduction)
    plain = loss(y_true, steps.numpy(), sample_weight=w[None])
    masked = loss(y_true, steps, sample_weight=w[None])
    print(f"{reduction:24}", plain.numpy(), masked.numpy(), end=", ")
    print("by hand", *expected)

# Output:
# sum_over_batch_size      5.0 3.0, by hand 5.0 3.0
# mean                     5.0 3.0, by hand 5.0 3.0
# sum                      15.0 6.0, by hand 15 6
# mean_with_sample_weight  3.75 2.0, by hand 3.75 2.0
# none                     [[2. 4. 9.]] [[2. 4. 0.]], by hand [2 4 9] [2 4 0]
