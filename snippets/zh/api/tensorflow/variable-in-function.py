# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#variable-in-function

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


made = []


@tf.function
def count():
    return tf.Variable(0).assign_add(1)


@tf.function
def count_once():
    if not made:
        made.append(tf.Variable(0))
    return made[0].assign_add(1)


print("first trace only:", count_once().numpy(), count_once().numpy())
try:
    count()
except ValueError as error:
    print(str(error).splitlines()[-1].strip())

# 输出：
# first trace only: 1 2
# ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
