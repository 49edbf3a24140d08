# 指标
# 出自 docs/zh/guides/metrics.md#accuracies

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
from keras import metrics


p = np.array(
    [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.5, 0.4, 0.1], [0.3, 0.3, 0.4]]
)
p = p.astype("float32")
classes = np.array([0, 1, 1, 2])
one_hot = np.eye(3)[classes]
second_best = np.argsort(-p, axis=1, stable=True)[:, :2]
rows = [
    (metrics.SparseCategoricalAccuracy(), classes, p, p.argmax(1) == classes),
    (metrics.CategoricalAccuracy(), one_hot, p, p.argmax(1) == classes),
    (metrics.BinaryAccuracy(), one_hot, p, (p > 0.5) == one_hot),
    (metrics.Accuracy(), classes, p.argmax(1), p.argmax(1) == classes),
    (
        metrics.SparseTopKCategoricalAccuracy(k=2),
        classes,
        p,
        (second_best == classes[:, None]).any(axis=1),
    ),
]
for metric, targets, predictions, correct in rows:
    value = metric(targets, predictions).numpy()
    name = type(metric).__name__
    print(f"{name:29} {value:.4f}, by hand {correct.mean():.4f}")

# 输出：
# SparseCategoricalAccuracy     0.5000, by hand 0.5000
# CategoricalAccuracy           0.5000, by hand 0.5000
# BinaryAccuracy                0.6667, by hand 0.6667
# Accuracy                      0.5000, by hand 0.5000
# SparseTopKCategoricalAccuracy 1.0000, by hand 1.0000
