# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#variable-in-function

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


@tf.function
def count():
    return tf.Variable(0).assign_add(1)


count()

# Output:
# ValueError: in user code:
#
#     File "docs/en/api/tensorflow.md", line 804, in count  *
#         return tf.Variable(0).assign_add(1)
#
#     ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
