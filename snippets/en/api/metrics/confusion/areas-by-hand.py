# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#areas-by-hand

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

cuts = np.linspace(0, 1, 6)
cuts[[0, -1]] += [-1e-7, 1e-7]
found = scores[None] > cuts[:, None]
hits, alarms = found @ y, found @ (1 - y)
total, zeros = y.sum(), np.sum(1 - y)
precision = hits / np.maximum(hits + alarms, 1)
scale, safe = total / zeros, np.maximum(hits, 1)
gain = {
    "recall": np.where(
        hits > 0, np.maximum(1 - scale * (total - hits) / safe, 0), 0
    ),
    "precision": np.where(hits > 0, 1 - scale * alarms / safe, 1),
}
both, step = hits + alarms, hits[:-1] - hits[1:]
slope = step / np.maximum(both[:-1] - both[1:], 1)
rest = hits[1:] - slope * both[1:]
ratio = np.where(both[1:] > 0, both[:-1] / np.maximum(both[1:], 1), 1)
height = {
    "interpolation": lambda a, b: (a + b) / 2,
    "minoring": np.minimum,
    "majoring": np.maximum,
}
for curve, across, up in [
    ("ROC", alarms / zeros, hits / total),
    ("PR", hits / total, precision),
    ("PRGAIN", gain["recall"], gain["precision"]),
]:
    for method, between in height.items():
        auc = metrics.AUC(
            num_thresholds=6, curve=curve, summation_method=method
        )
        area = np.sum((across[:-1] - across[1:]) * between(up[:-1], up[1:]))
        if (curve, method) == ("PR", "interpolation"):
            area = np.sum(slope * (step + rest * np.log(ratio))) / total
        print(
            f"{curve:6} {method:13} {auc(y, scores):.4f}, by hand {area:.4f}"
        )
pairs = scores[y == 1][:, None] - scores[y == 0][None]
print(
    "pairs in the right order:",
    np.mean(pairs > 0).round(4),
    "200 thresholds:",
    metrics.AUC()(y, scores).numpy().round(4),
)

# Output:
# ROC    interpolation 0.9444, by hand 0.9444
# ROC    minoring      0.8889, by hand 0.8889
# ROC    majoring      1.0000, by hand 1.0000
# PR     interpolation 0.9489, by hand 0.9489
# PR     minoring      0.5833, by hand 0.5833
# PR     majoring      1.0000, by hand 1.0000
# PRGAIN interpolation 0.9167, by hand 0.9167
# PRGAIN minoring      0.8333, by hand 0.8333
# PRGAIN majoring      1.0000, by hand 1.0000
# pairs in the right order: 0.8889 200 thresholds: 0.8889
