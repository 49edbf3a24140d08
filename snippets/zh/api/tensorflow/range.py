# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#range

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


print(elements(tf.data.Dataset.range(5)), elements(tf.data.Dataset.range(3, 5)))
print(elements(tf.data.Dataset.range(10, 0, -3)))
floats = tf.data.Dataset.range(5, output_type=tf.float32)
print(elements(floats), floats.element_spec.dtype.name)
misspelt = tf.data.Dataset.range(5, output_dtype=tf.float32)
print(elements(misspelt), misspelt.element_spec.dtype.name)

# 输出：
# [0, 1, 2, 3, 4] [3, 4]
# [10, 7, 4, 1]
# [0.0, 1.0, 2.0, 3.0, 4.0] float32
# [0, 1, 2, 3, 4] int64
