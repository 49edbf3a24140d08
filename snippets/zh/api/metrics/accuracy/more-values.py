# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#more-values

import numpy as np
from keras import metrics

p = np.array(
    [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.2, 0.1, 0.7], [0.3, 0.3, 0.4]]
)
p = p.astype("float32")


classes = np.array([0, 1, 1, 2])


one_hot = np.eye(3)[classes]
weights = np.array([1.0, 2.0, 3.0, 5.0])
best = p.argmax(axis=1)
above = np.sum(p > p[np.arange(4), classes][:, None], axis=1)
for metric, targets, outputs, right in [
    (metrics.Accuracy(), classes, best, best == classes),
    (metrics.BinaryAccuracy(), one_hot, p, (p > 0.5) == one_hot),
    (metrics.CategoricalAccuracy(), one_hot, p, best == classes),
    (metrics.SparseCategoricalAccuracy(), classes, p, best == classes),
    (metrics.TopKCategoricalAccuracy(k=2), one_hot, p, above < 2),
    (metrics.SparseTopKCategoricalAccuracy(k=1), classes, p, above < 1),
]:
    plain = metric(targets, outputs).numpy()
    metric.reset_state()
    weighted = metric(targets, outputs, sample_weight=weights).numpy()
    each = right.reshape(4, -1).mean(axis=1)
y = np.array([[1.0], [0.0], [1.0]])
q = np.array([[0.8], [0.4], [0.3]])
soft = np.array(
    [[0.5, 0.5, 0.0], [0.2, 0.2, 0.6], [0.1, 0.8, 0.1], [0.0, 0.0, 1.0]]
)
right = p[np.arange(4), classes]
wrong = np.max(np.where(one_hot == 1, -np.inf, p), axis=1)
ratio = np.where(soft > 0, soft / p, 1.0)
margin = np.maximum(1 - (2 * y - 1) * (4 * q - 2), 0)
count = 4 * q
for metric, targets, outputs, by_hand in [
    (metrics.BinaryCrossentropy(), y, q, -np.log(np.where(y == 1, q, 1 - q))),
    (metrics.CategoricalCrossentropy(), one_hot, p, -np.log(right)),
    (metrics.SparseCategoricalCrossentropy(), classes, p, -np.log(right)),
    (metrics.KLDivergence(), soft, p, np.sum(soft * np.log(ratio), axis=1)),
    (metrics.Poisson(), y, count, count - y * np.log(count)),
    (metrics.Hinge(), y, 4 * q - 2, margin),
    (metrics.SquaredHinge(), y, 4 * q - 2, margin**2),
    (metrics.CategoricalHinge(), one_hot, p, np.maximum(1 + wrong - right, 0)),
]:
    weight = np.arange(1.0, len(targets) + 1)
    plain = metric(targets, outputs).numpy()
    metric.reset_state()
    weighted = metric(targets, outputs, sample_weight=weight).numpy()
    by_hand = by_hand.reshape(len(targets), -1).mean(axis=1)

for given, outputs in [
    ([[0.5, 0.5]], [[0.5, 0.5]]),
    ([[0.5, 0.5]], [[5.0, 5.0]]),
]:
    print(
        "KL of",
        given,
        "and",
        outputs,
        metrics.KLDivergence()(given, outputs).numpy().round(4),
    )
entropy = -np.sum(
    np.where(soft > 0, soft * np.log(np.where(soft > 0, soft, 1)), 0), axis=1
)
cross = metrics.CategoricalCrossentropy()(soft, p).numpy()
print(
    "cross-entropy less entropy:",
    (cross - entropy.mean()).round(4),
    "KL:",
    metrics.KLDivergence()(soft, p).numpy().round(4),
)
print(
    "Poisson of 3 and 3:",
    metrics.Poisson()([[3.0]], [[3.0]]).numpy().round(4),
    "by hand",
    (3 - 3 * np.log(3)).round(4),
)
for labels in [[[0.0], [0.0]], [[-1.0], [-1.0]], [[0.0], [0.0], [-1.0]]]:
    value = metrics.Hinge()(labels, np.full((len(labels), 1), 0.5)).numpy()
    print("Hinge of", np.ravel(labels), "and 0.5:", value.round(4))

# 输出：
# KL of [[0.5, 0.5]] and [[0.5, 0.5]] 0.0
# KL of [[0.5, 0.5]] and [[5.0, 5.0]] -0.6931
# cross-entropy less entropy: 0.6658 KL: 0.6658
# Poisson of 3 and 3: -0.2958 by hand -0.2958
# Hinge of [0. 0.] and 0.5: 1.5
# Hinge of [-1. -1.] and 0.5: 1.5
# Hinge of [ 0.  0. -1.] and 0.5: 1.1667
