# Several devices, one machine
# From docs/en/guides/distributed.md#too-late

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf

print(len(tf.config.list_logical_devices("CPU")), "devices")
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration()] * 4,
)

# Output:
# 2 devices
# RuntimeError: Virtual devices cannot be modified after being initialized
