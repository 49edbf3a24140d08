# 指标：命中与漏报、曲线、重叠
# 出自 docs/zh/api/metrics/confusion.md#classes-and-top-k

import numpy as np
from keras import metrics


p = np.array(
    [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.2, 0.1, 0.7], [0.3, 0.3, 0.4]]
)
one_hot = np.eye(3)[[0, 1, 1, 2]]
first = (p == p.max(axis=1, keepdims=True)) * 1.0
two = (p >= np.sort(p, axis=1)[:, 1:2]) * 1.0


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
    print(
        f"{label:18} {precision:.3f} and {recall:.3f}, by hand",
        by_hand(found, true),
    )
print(
    "nothing found:",
    metrics.Precision()([1, 1], [0.1, 0.2]).numpy(),
    "nothing to find:",
    metrics.Recall()([0, 0], [0.1, 0.9]).numpy(),
)

# 输出：
# all numbers        0.333 and 0.250, by hand 0.333 and 0.250
# column 2           0.000 and 0.000, by hand 0.000 and 0.000
# largest            0.500 and 0.500, by hand 0.500 and 0.500
# largest, column 2  0.333 and 1.000, by hand 0.333 and 1.000
# largest above 0.65 0.500 and 0.250, by hand 0.500 and 0.250
# nothing found: 0.0 nothing to find: 0.0
