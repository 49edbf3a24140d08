# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#f-by-hand

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
p = np.array(
    [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.2, 0.1, 0.7], [0.3, 0.3, 0.4]]
)
one_hot = np.eye(3)[[0, 1, 1, 2]]
first = (p == p.max(axis=1, keepdims=True)) * 1.0


def by_hand(found, true):
    hits = np.sum(found * true)
    return f"{hits / found.sum():.3f} and {hits / true.sum():.3f}"


for label, given, found, true in [
    ("all numbers", {}, p > 0.5, one_hot),
    ("column 2", {"class_id": 2}, p[:, 2] > 0.5, one_hot[:, 2]),
    ("largest", {"top_k": 1}, first, one_hot),
    (
        "largest, column 2",
        {"top_k": 1, "class_id": 2},
        first[:, 2],
        one_hot[:, 2],
    ),
    (
        "largest above 0.65",
        {"top_k": 1, "thresholds": 0.65},
        first * (p > 0.65),
        one_hot,
    ),
]:
    precision = metrics.Precision(**given)(one_hot, p).numpy()
    recall = metrics.Recall(**given)(one_hot, p).numpy()
numbers = np.array([0, 1, 1, 2])
for attempt in [
    lambda: metrics.Precision(class_id=1)(y, scores),
    lambda: metrics.Precision(top_k=4)(one_hot, p),
    lambda: metrics.Precision()(numbers, p),
]:
    try:
        attempt()
    except Exception as error:
        pass


def score(found, true, beta, axis):
    hits = np.sum(found * true, axis=axis)
    both = beta**2 * np.sum(true, axis=axis) + np.sum(found, axis=axis)
    return (1 + beta**2) * hits / both


f1 = metrics.F1Score
print(
    "largest:  ",
    f1()(one_hot, p).numpy().round(4),
    "by hand",
    score(first, one_hot, 1, 0).round(4),
)
cut = (p > 0.25) * 1.0
each = score(cut, one_hot, 2, 0)
for average, by_hand in [
    (None, each),
    ("macro", each.mean()),
    ("weighted", each @ one_hot.sum(axis=0) / one_hot.sum()),
    ("micro", score(cut, one_hot, 2, None)),
]:
    value = metrics.FBetaScore(average=average, beta=2.0, threshold=0.25)(
        one_hot, p
    )
    print(
        f"beta 2, {average}:",
        value.numpy().round(4),
        "by hand",
        by_hand.round(4),
    )

# Output:
# largest:   [1.  0.  0.5] by hand [1.  0.  0.5]
# beta 2, None: [0.8333 0.5    0.7143] by hand [0.8333 0.5    0.7143]
# beta 2, macro: 0.6825 by hand 0.6825
# beta 2, weighted: 0.6369 by hand 0.6369
# beta 2, micro: 0.6522 by hand 0.6522
