# 指标
# 出自 docs/zh/guides/metrics.md#confusion-figure

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics, ops
import matplotlib.pyplot as plt


@keras.saving.register_keras_serializable(package="guide")
class ConfusionMatrix(metrics.Metric):
    def __init__(self, classes, name="on_diagonal", **kwargs):
        super().__init__(name=name, **kwargs)
        self.classes = classes
        self.table = self.add_weight((classes, classes), "zeros", name="table")

    def update_state(self, y_true, y_pred, sample_weight=None):
        shown = ops.one_hot(ops.reshape(y_true, (-1,)), self.classes)
        said = ops.one_hot(ops.argmax(y_pred, axis=-1), self.classes)
        self.table.assign_add(ops.matmul(ops.transpose(shown), said))

    def result(self):
        return ops.trace(self.table) / ops.sum(self.table)

    def get_config(self):
        return {**super().get_config(), "classes": self.classes}


confusion = ConfusionMatrix(10)
table = confusion.table.numpy().astype(int)

plt.figure(figsize=(4.2, 3.6))
plt.imshow(np.sqrt(table), cmap="Blues")
for (shown, said), count in np.ndenumerate(table):
    if count and shown != said:
        plt.text(said, shown, count, ha="center", va="center", color="C3", weight="bold")
plt.xticks(range(10))
plt.yticks(range(10))
plt.xlabel("said")
plt.ylabel("shown")
plt.tight_layout()
plt.show()
