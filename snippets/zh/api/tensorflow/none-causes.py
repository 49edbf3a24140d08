# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#none-causes

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
import tensorflow as tf

weight = tf.Variable(2.0)
fixed = tf.Variable(2.0, trainable=False)
moved = tf.Variable(2.0)
moved = moved + 1.0
with tf.GradientTape(persistent=True) as tape:
    left = tf.constant(np.square(weight.numpy()))
    whole = tf.cast(tf.cast(weight, tf.int32), tf.float32)
    still = fixed * fixed
    lost = moved * moved
    kept = tf.square(weight)
print("through NumPy:  ", tape.gradient(left, weight))
print("whole numbers:  ", tape.gradient(whole, weight))
print("not trainable:  ", tape.gradient(still, fixed))
print("overwritten:    ", tape.gradient(lost, moved))
print("the first, kept:", tape.gradient(kept, weight).numpy())

# 输出：
# through NumPy:   None
# whole numbers:   None
# not trainable:   None
# overwritten:     None
# the first, kept: 4.0
