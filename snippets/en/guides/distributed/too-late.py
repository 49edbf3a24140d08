# Several devices, one machine
# From docs/en/guides/distributed.md#too-late

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf

tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration()] * 4,
)

# Output:
# RuntimeError: Virtual devices cannot be modified after being initialized
