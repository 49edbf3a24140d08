# Metrics
# From docs/en/guides/metrics.md#accuracy-picks

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
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


def picked(targets, predictions, loss="mse"):
    size = predictions.shape[1]
    model = keras.Sequential([keras.Input((size,)), keras.layers.Identity()])
    model.compile(loss=loss, metrics=["accuracy"])
    value = model.evaluate(predictions, targets, verbose=0)[1]
    return f"{type(model.metrics[1].metrics[0]).__name__:25} {value:.2f}"


print("class numbers:", picked(classes, p, "sparse_categorical_crossentropy"))
print("one-hot rows: ", picked(one_hot, p, "categorical_crossentropy"))
print(
    "one column:   ", picked(one_hot[:, :1], p[:, :1], "binary_crossentropy")
)

# Output:
# class numbers: SparseCategoricalAccuracy 0.50
# one-hot rows:  CategoricalAccuracy       0.50
# one column:    BinaryAccuracy            1.00
