# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#autograph

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def halve(x):
    steps = 0
    while tf.reduce_sum(x) > 1.0:
        x, steps = x / 2, steps + 1
    return steps


start = tf.constant([3.0, 5.0])
print("steps:", int(tf.function(halve)(start)), "plain Python:", halve(start))
try:
    tf.function(halve, autograph=False)(start)
except Exception as error:
    print(type(error).__name__, str(error).split(". ")[0])


def positive(x):
    return tf.boolean_mask(x, x > 0)


signs = tf.constant([1.0, -1.0])
print("graph:", tf.function(positive)(signs).numpy())
try:
    tf.function(positive, jit_compile=True)(signs)
except tf.errors.InvalidArgumentError as error:
    print("XLA:", error.message.splitlines()[0][:90])

# 输出：
# steps: 3 plain Python: 3
# OperatorNotAllowedInGraphError Using a symbolic `tf.Tensor` as a Python `bool` is not allowed
# graph: [1.]
