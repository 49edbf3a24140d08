# 选项
# 出自 docs/zh/contributing/options.md#celsius

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)


def celsius(fahrenheit):
    return (fahrenheit - 32) / 1.8


print(celsius(212))

# 输出：
# 100.0
