# 选项
# 出自 docs/zh/contributing/options.md#two-devices

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)

import tensorflow as tf

print([device.name for device in tf.config.list_logical_devices("CPU")])

# 输出：
# ['/device:CPU:0', '/device:CPU:1']
