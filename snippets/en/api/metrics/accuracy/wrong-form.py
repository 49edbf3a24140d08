# Metrics: accuracy and cross-entropy
# From docs/en/api/metrics/accuracy.md#wrong-form

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

column = classes[:, None]
print(
    "column of class numbers:",
    metrics.SparseCategoricalAccuracy()(column, p).numpy(),
)
print(
    "the same, Categorical:  ",
    metrics.CategoricalAccuracy()(column, p).numpy(),
    "share of class 0:",
    np.mean(best == 0),
)
three, rows = classes[:3], one_hot[:3]
print(
    "three one-hot, Sparse:  ",
    metrics.SparseCategoricalAccuracy()(rows, p[:3]).numpy(),
    "all pairs:",
    np.mean(rows == best[:3]).round(4),
)
try:
    metrics.SparseCategoricalAccuracy()(one_hot, p)
except Exception as error:
    print(type(error).__name__, str(error).split("}} ")[1].split(" [Op")[0])

# Output:
# column of class numbers: 0.5
# the same, Categorical:   0.25 share of class 0: 0.25
# three one-hot, Sparse:   0.22222222 all pairs: 0.2222
# InvalidArgumentError Incompatible shapes: [4,3] vs. [4]
