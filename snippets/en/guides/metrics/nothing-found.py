# Metrics
# From docs/en/guides/metrics.md#nothing-found

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from keras import metrics

print(metrics.Precision()([0, 1], [0.1, 0.2]).numpy())

# Output:
# 0.0
