# 指标
# 出自 docs/zh/guides/metrics.md#reset-to-zero

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics, ops


class Smallest(metrics.Metric):
    def __init__(self, name="smallest", **kwargs):
        super().__init__(name=name, **kwargs)
        infinity = keras.initializers.Constant(np.inf)
        self.low = self.add_weight((), infinity, name="low")

    def update_state(self, y_true, y_pred, sample_weight=None):
        lowest = ops.min(ops.abs(y_true - y_pred))
        self.low.assign(ops.minimum(self.low, lowest))

    def result(self):
        return self.low

    def reset_states(self):
        self.low.assign(np.inf)


class Repaired(Smallest):
    def reset_state(self):
        self.low.assign(np.inf)


for name, metric in (("Smallest", Smallest()), ("Repaired", Repaired())):
    metric.reset_state()
    metric.update_state(np.array([5.0, 9.0]), np.array([2.0, 2.0]))
    print(f"{name} says {float(metric.result())}, should be 3.0")

# 输出：
# Smallest says 0.0, should be 3.0
# Repaired says 3.0, should be 3.0
