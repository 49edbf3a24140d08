# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#entropy-parameters

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

logits = np.log(q / (1 - q))
smooth = y * 0.8 + 0.1
by_hand = -smooth * np.log(q) - (1 - smooth) * np.log(1 - q)
print(
    "logits:  ",
    metrics.BinaryCrossentropy(from_logits=True)(y, logits).numpy().round(4),
    "probabilities:",
    metrics.BinaryCrossentropy()(y, q).numpy().round(4),
)
print(
    "smooth:  ",
    metrics.BinaryCrossentropy(label_smoothing=0.2)(y, q).numpy().round(4),
    "by hand",
    by_hand.mean().round(4),
)
smooth = one_hot * 0.7 + 0.1
by_hand = -np.sum(smooth * np.log(p), axis=1)
print(
    "smooth:  ",
    metrics.CategoricalCrossentropy(label_smoothing=0.3)(one_hot, p)
    .numpy()
    .round(4),
    "by hand",
    by_hand.mean().round(4),
)
print(
    "axis 0:  ",
    metrics.CategoricalCrossentropy(axis=0)(one_hot.T, p.T).numpy().round(4),
    "axis -1:",
    metrics.CategoricalCrossentropy()(one_hot, p).numpy().round(4),
)
print(
    "times 2: ",
    metrics.CategoricalCrossentropy()(one_hot, 2 * p).numpy().round(4),
)
print(
    "sure and wrong:",
    metrics.CategoricalCrossentropy()([[1.0, 0.0]], [[0.0, 1.0]])
    .numpy()
    .round(4),
    "by hand",
    -np.log(1e-7).round(4),
)

# 输出：
# logits:   0.646 probabilities: 0.646
# smooth:   0.6775 by hand 0.6775
# smooth:   1.2334 by hand 1.2334
# axis 0:   1.1949 axis -1: 1.1949
# times 2:  1.1949
# sure and wrong: 16.1181 by hand 16.1181
