# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#focal-by-hand

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

given = np.where(y == 1, q, 1 - q)
plain = -np.log(given)
balance = np.where(y == 1, 0.25, 0.75)
for values, by_hand in [
    (metrics.binary_focal_crossentropy(y, q), (1 - given) ** 2 * plain),
    (metrics.binary_focal_crossentropy(y, q, gamma=0.0), plain),
    (
        metrics.binary_focal_crossentropy(y, q, apply_class_balancing=True),
        balance * (1 - given) ** 2 * plain,
    ),
    (
        metrics.categorical_focal_crossentropy(one_hot, p),
        -0.25 * (1 - right) ** 2 * np.log(right),
    ),
    (
        metrics.categorical_focal_crossentropy(
            one_hot, p, alpha=np.array([0.1, 0.2, 0.3])
        ),
        -np.array([0.1, 0.2, 0.2, 0.3]) * (1 - right) ** 2 * np.log(right),
    ),
]:
    print(values.numpy().round(4), "by hand", by_hand.ravel().round(4))

# 输出：
# [0.0089 0.0817 0.5899] by hand [0.0089 0.0817 0.5899]
# [0.2231 0.5108 1.204 ] by hand [0.2231 0.5108 1.204 ]
# [0.0022 0.0613 0.1475] by hand [0.0022 0.0613 0.1475]
# [0.008  0.1475 0.4663 0.0825] by hand [0.008  0.1475 0.4663 0.0825]
# [0.0032 0.118  0.373  0.099 ] by hand [0.0032 0.118  0.373  0.099 ]
