# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#correlations

import numpy as np
from keras import metrics


rows = np.array(
    [[1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0]]
)
guesses = np.array(
    [[3.0, 4.0, 5.0, 6.0], [0.0, 2.0, 4.0, 6.0], [2.0, 1.0, 3.0, 4.0]]
)


def by_hand(y, p):
    covariance = np.mean((y - y.mean()) * (p - p.mean()))
    pearson = covariance / (y.std() * p.std())
    parts = y.var() + p.var() + (y.mean() - p.mean()) ** 2
    return pearson, 2 * covariance / parts


ours = np.array([by_hand(y, p) for y, p in zip(rows, guesses)])
print(
    "Pearson:    ",
    metrics.pearson_correlation(rows, guesses).numpy(),
    "by hand",
    ours[:, 0],
)
print(
    "concordance:",
    metrics.concordance_correlation(rows, guesses).numpy().round(4),
    "by hand",
    ours[:, 1].round(4),
)
means = [
    metrics.PearsonCorrelation()(rows, guesses),
    metrics.ConcordanceCorrelation()(rows, guesses),
]
print(
    "their means:", np.round(means, 4), "by hand", ours.mean(axis=0).round(4)
)

# Output:
# Pearson:     [1.  1.  0.8] by hand [1.  1.  0.8]
# concordance: [0.3846 0.7692 0.8   ] by hand [0.3846 0.7692 0.8   ]
# their means: [0.9333 0.6513] by hand [0.9333 0.6513]
