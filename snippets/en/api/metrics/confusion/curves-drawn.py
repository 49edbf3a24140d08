# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#curves-drawn

import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_breast_cancer

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

import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(6.6, 3.1))
rate = 1 - specificity
some = hits + alarms > 0
axes[0].plot(rate, recall, marker=".", markersize=3)
axes[0].plot([0, 1], [0, 1], linestyle="--", alpha=0.5)
axes[0].set(title="ROC", xlabel="share of zeros found", ylabel="recall")
axes[1].plot(recall[some], precision[some], marker=".", markersize=3)
axes[1].axhline(truth.mean(), linestyle="--", alpha=0.5)
axes[1].set(
    title="precision-recall",
    xlabel="recall",
    ylabel="precision",
    ylim=(0, 1.05),
)
for axis in axes:
    axis.grid(alpha=0.3)
plt.tight_layout()
plt.show()
