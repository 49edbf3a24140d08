# Metrics: accuracy and cross-entropy
# From docs/en/api/metrics/accuracy.md#accuracies-by-hand

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
    print(f"{metric.name:33} {plain:.3f} = {each.mean():.3f}", end=", ")
    print(f"weighted {weighted:.3f} = {each @ weights / 11:.3f}")

# Output:
# accuracy                          0.500 = 0.500, weighted 0.545 = 0.545
# binary_accuracy                   0.583 = 0.583, weighted 0.545 = 0.545
# categorical_accuracy              0.500 = 0.500, weighted 0.545 = 0.545
# sparse_categorical_accuracy       0.500 = 0.500, weighted 0.545 = 0.545
# top_k_categorical_accuracy        0.750 = 0.750, weighted 0.727 = 0.727
# sparse_top_k_categorical_accuracy 0.500 = 0.500, weighted 0.545 = 0.545
