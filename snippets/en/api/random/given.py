# Random numbers
# From docs/en/api/random.md#given

import keras
import numpy as np

probabilities = np.array([[0.5, 0.3, 0.2]], dtype="float32")
for title, scores in (
    ("logarithms", np.log(probabilities)),
    ("probabilities themselves", probabilities),
):
    picked = keras.random.categorical(scores, 100_000, seed=0)
    shares = np.bincount(np.asarray(picked)[0]) / 100_000
    softmax = np.exp(scores) / np.exp(scores).sum()
    print(f"{title}: {shares.round(2)} softmax {softmax[0].round(2)}")

grid = np.arange(6).reshape(2, 3)
for axis in (0, 1):
    print(
        f"axis={axis}:",
        np.asarray(keras.random.shuffle(grid, axis, seed=1)).tolist(),
    )

ones = np.ones((4, 6), dtype="float32")
for arguments in ({}, {"noise_shape": (4, 1)}, {"noise_shape": (None, 1)}):
    made = keras.random.dropout(ones, 0.5, seed=1, **arguments)
    made = np.asarray(made)
    print(*arguments.values(), *np.unique(made), "by hand", 1 / 0.5)
    print("  zeros in each row:", (made == 0).sum(axis=1))
ends = [np.mean(keras.random.dropout(ones, rate)) for rate in (0.0, 1.0)]
print("rates 0 and 1:", *ends)

# Output:
# logarithms: [0.5 0.3 0.2] softmax [0.5 0.3 0.2]
# probabilities themselves: [0.39 0.32 0.29] softmax [0.39 0.32 0.29]
# axis=0: [[3, 4, 5], [0, 1, 2]]
# axis=1: [[1, 2, 0], [4, 5, 3]]
# 0.0 2.0 by hand 2.0
#   zeros in each row: [4 4 5 5]
# (4, 1) 0.0 2.0 by hand 2.0
#   zeros in each row: [0 6 0 6]
# (None, 1) 0.0 2.0 by hand 2.0
#   zeros in each row: [0 6 0 6]
# rates 0 and 1: 1.0 0.0
