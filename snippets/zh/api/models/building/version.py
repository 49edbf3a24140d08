# 模型由什么组成
# 出自 docs/zh/api/models/building.md#version

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras

print(keras.version(), keras.__version__)

# 输出：
# 3.15.1 3.15.1
