# 指标：命中与漏报、曲线、重叠
# 出自 docs/zh/api/metrics/confusion.md#columns-and-batches

import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import roc_auc_score

x, benign = load_breast_cancer(return_X_y=True)
radius, malignant = x[:, :1], 1 - benign[:, None]
model = keras.Sequential(
    [keras.Input((1,)), keras.layers.Normalization(mean=15.0, variance=4.0)]
)
model.add(keras.layers.Activation("sigmoid"))
model.compile(
    loss="binary_crossentropy",
    metrics=[
        metrics.Precision(name="precision"),
        metrics.Recall(name="recall"),
        metrics.AUC(name="auc"),
    ],
)
result = model.evaluate(radius, malignant, verbose=0, return_dict=True)
p = model.predict(radius, verbose=0)
malignancy, truth = model.predict(radius, verbose=0)[:, 0], malignant[:, 0]
cuts = np.linspace(0, 1, 200)
found = malignancy[None] > cuts[:, None]
hits, alarms = found @ truth, found @ (1 - truth)
recall, specificity = hits / truth.sum(), 1 - alarms / np.sum(1 - truth)
precision = hits / np.maximum(hits + alarms, 1)
for metric, level, reached, best in [
    (metrics.PrecisionAtRecall(0.85), 0.85, recall, precision),
    (metrics.RecallAtPrecision(0.95), 0.95, precision, recall),
    (metrics.SensitivityAtSpecificity(0.9), 0.9, specificity, recall),
    (metrics.SpecificityAtSensitivity(0.9), 0.9, recall, specificity),
]:
    value = metric(truth, malignancy).numpy()

tags = np.array([[1, 0], [0, 0], [1, 1], [0, 1], [1, 0]])
given = np.array([[0.8, 0.1], [0.3, 0.95], [0.2, 0.9], [0.1, 0.4], [0.7, 0.3]])
each = [roc_auc_score(tags[:, i], given[:, i]) for i in range(2)]
for label, auc, by_hand in [
    ("columns", metrics.AUC(multi_label=True), np.mean(each)),
    (
        "weighted",
        metrics.AUC(multi_label=True, num_labels=2, label_weights=[3.0, 1.0]),
        np.array(each) @ [3, 1] / 4,
    ),
    ("one list", metrics.AUC(), roc_auc_score(tags.ravel(), given.ravel())),
    (
        "two cuts",
        metrics.AUC(thresholds=[0.25, 0.65]),
        roc_auc_score(tags.ravel(), np.digitize(given.ravel(), [0.25, 0.65])),
    ),
]:
    print(f"{label:8} {auc(tags, given):.4f}, scikit-learn {by_hand:.4f}")
halves = [
    metrics.AUC()(truth[part], malignancy[part]).numpy()
    for part in [slice(0, 60), slice(60, None)]
]
print(
    f"whole {metrics.AUC()(truth, malignancy):.3f}, mean of two batches {np.mean(halves):.3f}"
)

# 输出：
# columns  0.7500, scikit-learn 0.7500
# weighted 0.7917, scikit-learn 0.7917
# one list 0.7200, scikit-learn 0.7200
# two cuts 0.7000, scikit-learn 0.7000
# whole 0.937, mean of two batches 0.927
