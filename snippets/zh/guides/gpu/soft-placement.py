# 使用 GPU
# 出自 docs/zh/guides/gpu.md#soft-placement

import tensorflow as tf


import keras


def place():
    with tf.device("GPU:7"):
        return (tf.constant([1.0]) + 1.0).device.rpartition("/")[2]


print("soft placement:", tf.config.get_soft_device_placement(), place())
with keras.device("cpu:0"):
    print("keras.device:", keras.ops.ones(1).device.rpartition("/")[2])
tf.config.set_soft_device_placement(False)
try:
    print("without:", place())
except (tf.errors.InvalidArgumentError, RuntimeError) as error:
    print(str(error).split(" '")[0])
tf.config.set_soft_device_placement(True)

# 输出：
# soft placement: True device:CPU:0
# keras.device: device:CPU:0
# Could not satisfy device specification
