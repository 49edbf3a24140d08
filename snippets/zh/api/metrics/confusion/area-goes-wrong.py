# 指标：命中与漏报、曲线、重叠
# 出自 docs/zh/api/metrics/confusion.md#area-goes-wrong

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

logits = np.array([2.0, 3.0, 4.0, 5.0, 6.0, 7.0])
print(
    "logits:",
    metrics.AUC()(y, logits).numpy(),
    "from_logits:",
    metrics.AUC(from_logits=True)(y, logits).numpy().round(4),
)
print("no zeros:", metrics.AUC()([1, 1], [0.2, 0.8]).numpy())
for wrong in [
    {"curve": "roc_auc"},
    {"summation_method": "trapezoid"},
    {"num_thresholds": 1},
    {"num_labels": 2},
]:
    try:
        metrics.AUC(**wrong)
    except ValueError as error:
        print(error)
weighted = metrics.AUC(multi_label=True, label_weights=[3.0, 1.0])
try:
    metrics.deserialize(metrics.serialize(weighted))
except Exception as error:
    print(type(error).__name__, str(error)[:48])
try:
    weighted.result()
except AttributeError as error:
    print(error)

# 输出：
# logits: 0.5 from_logits: 0.8889
# no zeros: 0.0
# Invalid AUC curve value: "roc_auc". Expected values are ["PR", "ROC", "PRGAIN"]
# Invalid AUC summation method value: "trapezoid". Expected values are ["interpolation", "majoring", "minoring"]
# Argument `num_thresholds` must be an integer > 1. Received: num_thresholds=1
# `num_labels` is needed only when `multi_label` is True.
# ValueError Attempt to convert a value ({'class_name': '__te
# 'AUC' object has no attribute 'true_positives'
