# Metrics
# From docs/en/guides/metrics.md#multi-label-f1

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics, ops

tags = np.array([[1, 0, 1], [1, 1, 0], [0, 0, 0], [0, 1, 1]])
scores = np.array(
    [[0.9, 0.2, 0.4], [0.3, 0.6, 0.1], [0.1, 0.2, 0.3], [0.2, 0.9, 0.7]]
)


@keras.saving.register_keras_serializable(package="guide")
class MultiLabelF1(metrics.Metric):
    def __init__(
        self, labels, threshold=0.5, name="multi_label_f1", **kwargs
    ):
        super().__init__(name=name, **kwargs)
        self.labels = labels
        self.threshold = threshold
        shape = (labels,)
        self.hits = self.add_weight(shape, "zeros", name="hits")
        self.found = self.add_weight(shape, "zeros", name="found")
        self.present = self.add_weight(shape, "zeros", name="present")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = ops.cast(y_true, self.dtype)
        found = ops.cast(y_pred > self.threshold, self.dtype)
        weight = 1.0
        if sample_weight is not None:
            weight = ops.reshape(ops.cast(sample_weight, self.dtype), (-1, 1))
        self.hits.assign_add(ops.sum(weight * y_true * found, axis=0))
        self.found.assign_add(ops.sum(weight * found, axis=0))
        self.present.assign_add(ops.sum(weight * y_true, axis=0))

    def result(self):
        both = self.found + self.present
        return ops.mean(
            2 * self.hits / ops.maximum(both, keras.config.epsilon())
        )

    def get_config(self):
        return {
            **super().get_config(),
            "labels": self.labels,
            "threshold": self.threshold,
        }


tagger = keras.Sequential([keras.Input((3,)), keras.layers.Identity()])
tagger.compile(loss="binary_crossentropy", metrics=[MultiLabelF1(3)])
for batch_size in (1, 2, 4):
    value = tagger.evaluate(scores, tags, batch_size, verbose=0)[1]
    print(f"batches of {batch_size}: {value:.4f}")

# Output:
# batches of 1: 0.7778
# batches of 2: 0.7778
# batches of 4: 0.7778
