# 指标
# 出自 docs/zh/guides/metrics.md#table-in-history

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics


import contextlib
import io


class Table(metrics.Metric):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.table = self.add_weight((2, 2), "zeros", name="table")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.table.assign_add([[1.0, 2.0], [3.0, 4.0]])

    def result(self):
        return self.table


small = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
small.compile("sgd", "mse", metrics=[Table(name="table")])
history = small.fit(np.ones((2, 1)), np.ones((2, 1)), verbose=0).history
print(np.asarray(history["table"][0]))
written = io.StringIO()
with contextlib.redirect_stdout(written):
    small.fit(np.ones((2, 1)), np.ones((2, 1)))
print("the bar ends with", written.getvalue().split(" - ")[-1].strip())
try:
    board = keras.callbacks.TensorBoard("logs")
    small.fit(np.ones((2, 1)), np.ones((2, 1)), verbose=0, callbacks=[board])
except ValueError as error:
    print("TensorBoard:", error)

# 输出：
# [[1. 2.]
#  [3. 4.]]
# the bar ends with table: 2.5000
# TensorBoard: Expected scalar shape, saw shape: (2, 2).
