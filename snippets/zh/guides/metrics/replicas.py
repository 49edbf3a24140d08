# 指标
# 出自 docs/zh/guides/metrics.md#replicas

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics, ops

answers = np.array([0, 1, 0, 0, 1, 1, 1, 1])[:, None]
guesses = np.array([0.9, 0.1, 0.1, 0.1, 0.9, 0.9, 0.8, 0.9])[:, None]


import tensorflow as tf


class Positives(metrics.Metric):
    def __init__(self, aggregation, **kwargs):
        super().__init__(name=aggregation, **kwargs)
        self.count = self.add_variable((), "zeros", aggregation=aggregation)

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.count.assign_add(ops.sum(ops.cast(y_true, self.dtype)))

    def result(self):
        return self.count + 0.0


with tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"]).scope():
    shared = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
    counts = [Positives("sum"), Positives("mean")]
    shared.compile(
        loss="mae", metrics=[metrics.Precision(name="precision"), *counts]
    )
result = shared.evaluate(guesses, answers, 4, verbose=0, return_dict=True)
print("positives, all told:", answers.sum())
for name in ("sum", "mean", "precision"):
    print(f"{name:9} {result[name]:.2f}")

# 输出：
# positives, all told: 5
# sum       5.00
# mean      2.50
# precision 0.80
