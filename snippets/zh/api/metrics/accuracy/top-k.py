# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#top-k

import keras
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

for k in [1, 2, 5]:
    value = metrics.TopKCategoricalAccuracy(k=k)(one_hot, p).numpy()
    print(f"k {k}: {value}, by hand {np.mean(above < k)}")
ids = np.argsort(-p, axis=1)
by_ids = metrics.SparseTopKCategoricalAccuracy(k=2, from_sorted_ids=True)
print("sorted:", ids.tolist(), by_ids(classes, ids).numpy())
equal = np.full((4, 3), 0.25, "float32")
print(
    "all equal, k 1:",
    metrics.TopKCategoricalAccuracy(k=1)(one_hot, equal).numpy(),
)
print(
    "all nan, k 5:",
    metrics.TopKCategoricalAccuracy()(one_hot, equal * np.nan).numpy(),
)
print(
    "all equal, largest:",
    metrics.CategoricalAccuracy()(one_hot, equal).numpy(),
)
for kind in ["float64", "float16"]:
    try:
        metrics.TopKCategoricalAccuracy(k=2)(one_hot, keras.ops.cast(p, kind))
    except Exception as error:
        print(str(error).split(" [Op")[0])

# 输出：
# k 1: 0.5, by hand 0.5
# k 2: 0.75, by hand 0.75
# k 5: 1.0, by hand 1.0
# sorted: [[0, 1, 2], [2, 1, 0], [2, 0, 1], [2, 0, 1]] 0.75
# all equal, k 1: 1.0
# all nan, k 5: 0.0
# all equal, largest: 0.25
# cannot compute InTopKV2 as input #0(zero-based) was expected to be a float tensor but is a double tensor
# cannot compute InTopKV2 as input #0(zero-based) was expected to be a float tensor but is a half tensor
