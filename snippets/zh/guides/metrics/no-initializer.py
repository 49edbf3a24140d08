# 指标
# 出自 docs/zh/guides/metrics.md#no-initializer

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from keras import metrics

metrics.Mean().add_weight(name="total")

# 输出：
# ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
