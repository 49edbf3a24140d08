# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#autograph

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
import tensorflow as tf


import re


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


def through_python(x):
    return tf.numpy_function(np.abs, [x], tf.float32)


signs = tf.constant([1.0, -1.0])
for function in (positive, through_python):
    print(function.__name__, tf.function(function)(signs).numpy(), end=" ")
    try:
        compiled = tf.function(function, jit_compile=True)
        print("XLA:", compiled(signs).numpy())
    except tf.errors.InvalidArgumentError as error:
        print("XLA:", re.search(r"No registered '\w+' OpKernel", error.message)[0])

# 输出：
# steps: 3 plain Python: 3
# OperatorNotAllowedInGraphError Using a symbolic `tf.Tensor` as a Python `bool` is not allowed
# positive [1.] XLA: [1.]
# through_python [1. 1.] XLA: No registered 'PyFunc' OpKernel
