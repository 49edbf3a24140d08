# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#parameter-server

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf

resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
    tf.train.ClusterSpec({"worker": ["localhost:1"]})
)
try:
    tf.distribute.experimental.ParameterServerStrategy(resolver)
except ValueError as error:
    print(error)

# 输出：
# There must be at least one ps.
