# 指标
# 出自 docs/zh/guides/metrics.md#equal-scores

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
from keras import metrics

rows = np.array([[0.5, 0.5], [0.1, 0.9]])
print("of each tag:", metrics.F1Score()(np.eye(2), rows).numpy().round(2))

# 输出：
# of each tag: [1.   0.67]
