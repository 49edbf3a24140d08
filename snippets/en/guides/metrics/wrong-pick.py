# Metrics
# From docs/en/guides/metrics.md#wrong-pick

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics


def picked(targets, predictions, loss="mse"):
    size = predictions.shape[1]
    model = keras.Sequential([keras.Input((size,)), keras.layers.Identity()])
    model.compile(loss=loss, metrics=["accuracy"])
    value = model.evaluate(predictions, targets, verbose=0)[1]
    return f"{type(model.metrics[1].metrics[0]).__name__:25} {value:.2f}"


tags = np.array([[1, 0, 1], [1, 1, 0], [0, 0, 0], [0, 1, 1]])
scores = np.array(
    [[0.9, 0.2, 0.4], [0.3, 0.6, 0.1], [0.1, 0.2, 0.3], [0.2, 0.9, 0.7]]
)
print("tags:      ", picked(tags, scores, "binary_crossentropy"))
print("of the tags right:", np.mean((scores > 0.5) == tags).round(2))

answers, logits = np.array([[1], [1], [0]]), np.array([[0.3], [2.0], [-1.0]])
loss = keras.losses.BinaryCrossentropy(from_logits=True)
print("logits:    ", picked(answers, logits, loss))
at_zero = metrics.BinaryAccuracy(threshold=0.0)
print("with threshold=0:", at_zero(answers, logits).numpy())

lengths = np.array([[1.0], [2.5], [4.0]])
print("regression:", picked(lengths, lengths + 0.001))

# Output:
# tags:       CategoricalAccuracy       0.50
# of the tags right: 0.83
# logits:     BinaryAccuracy            0.67
# with threshold=0: 1.0
# regression: BinaryAccuracy            0.33
