# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#f-goes-wrong

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

column, answers = scores[:, None], y[:, None]
print(
    "one column:     ",
    f1()(answers, column).numpy().round(4),
    "all ones:",
    score(np.ones((6, 1)), answers, 1, 0).round(4),
)
print(
    "with a threshold:",
    f1(threshold=0.6)(answers, column).numpy().round(4),
    "by hand",
    score(column > 0.6, answers, 1, 0).round(4),
)
two_of_three = np.eye(3)[[0, 1, 1, 0]]
print(
    "a class is absent:",
    f1()(two_of_three, two_of_three).numpy().round(4),
    "macro:",
    f1("macro")(two_of_three, two_of_three).numpy().round(4),
)
for attempt in [
    lambda: metrics.FBetaScore(beta=2),
    lambda: f1(threshold=1),
    lambda: f1("samples"),
    lambda: f1()(y, scores),
    lambda: f1().result(),
]:
    try:
        attempt()
    except (AttributeError, ValueError) as error:
        print(error)

# Output:
# one column:      [0.6667] all ones: [0.6667]
# with a threshold: [0.8] by hand [0.8]
# a class is absent: [1. 1. 0.] macro: 0.6667
# Invalid `beta` argument value. It should be a Python float. Received: beta=2 of type '<class 'int'>'
# Invalid `threshold` argument value. It should be a Python float. Received: threshold=1 of type '<class 'int'>'
# Invalid `average` argument value. Expected one of: {None, 'micro', 'macro', 'weighted'}. Received: average=samples
# FBetaScore expects 2D inputs with shape (batch_size, output_dim). Received input shapes: y_pred.shape=(6,) and y_true.shape=(6,).
# 'F1Score' object has no attribute 'true_positives'
