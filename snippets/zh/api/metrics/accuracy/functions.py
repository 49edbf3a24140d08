# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#functions

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

for values in [
    metrics.binary_accuracy(one_hot, p),
    metrics.binary_accuracy(one_hot, p, threshold=0.35),
    metrics.categorical_accuracy(one_hot, p),
    metrics.sparse_categorical_accuracy(classes, p),
    metrics.top_k_categorical_accuracy(one_hot, p, k=2),
    metrics.sparse_top_k_categorical_accuracy(classes, p, k=2),
]:
    print(values.numpy().astype(int).tolist())

# 输出：
# [[1, 1, 1], [1, 0, 0], [1, 0, 0], [1, 1, 0]]
# [[1, 1, 1], [1, 0, 0], [1, 0, 0], [1, 1, 1]]
# [1, 0, 0, 1]
# [1, 0, 0, 1]
# [1, 1, 0, 1]
# [1, 1, 0, 1]
