# Metrics
# From docs/en/guides/metrics.md#eights

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data / 16
known, new = slice(0, 900), slice(900, None)
means = [
    pixels[known][digits.target[known] == d].mean(axis=0) for d in range(10)
]
means = np.array(means)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
model.add(keras.layers.Softmax())
# -2 |x - mean|^2, without the part that is the same for all digits
model.layers[0].set_weights([4 * means.T, -2 * np.sum(means**2, axis=1)])
x_new, y_new = pixels[new], digits.target[new]
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])

from sklearn.metrics import (
    f1_score,
    precision_score,
    recall_score,
    roc_auc_score,
)

is_eight = (y_new == 8).astype("float32")
p_eight = model.predict(x_new, verbose=0)[:, 8]
found = p_eight > 0.3
hits, alarms = np.sum(is_eight * found), np.sum((1 - is_eight) * found)
missed = np.sum(is_eight * ~found)
rows = [
    (metrics.Precision(0.3), hits / (hits + alarms), precision_score),
    (metrics.Recall(0.3), hits / (hits + missed), recall_score),
    (
        metrics.F1Score(threshold=0.3),
        2 * hits / (2 * hits + alarms + missed),
        f1_score,
    ),
]
for metric, by_hand, sklearn_score in rows:
    keras_value = np.squeeze(metric(is_eight[:, None], p_eight[:, None]))
    in_sklearn = sklearn_score(is_eight, found)
    print(f"{type(metric).__name__:9} {keras_value:.4f}", end=", ")
    print(f"by hand {by_hand:.4f}, scikit-learn {in_sklearn:.4f}")

# Output:
# Precision 0.7931, by hand 0.7931, scikit-learn 0.7931
# Recall    0.8023, by hand 0.8023, scikit-learn 0.8023
# F1Score   0.7977, by hand 0.7977, scikit-learn 0.7977
