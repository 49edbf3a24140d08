# Use a GPU
# From docs/en/guides/gpu.md#growth-errors

from contextlib import redirect_stdout
from io import StringIO
import tensorflow as tf
import keras


def place():
    with tf.device("GPU:7"):
        return (tf.constant([1.0]) + 1.0).device.rpartition("/")[2]


with redirect_stdout(StringIO()):
    print("soft placement:", tf.config.get_soft_device_placement(), place())
    with keras.device("cpu:0"):
        print("keras.device:", keras.ops.ones(1).device.rpartition("/")[2])
    tf.config.set_soft_device_placement(False)
    try:
        print("without:", place())
    except (tf.errors.InvalidArgumentError, RuntimeError) as error:
        print(str(error).split(" '")[0])
    tf.config.set_soft_device_placement(True)

import inspect
import re

from tensorflow.python.eager.context import Context

cpu = tf.config.list_physical_devices("CPU")[0]
try:
    tf.config.experimental.set_memory_growth(cpu, True)
except ValueError as error:
    print("for a CPU:", error)
try:
    tf.config.set_logical_device_configuration(
        cpu, [tf.config.LogicalDeviceConfiguration()] * 2
    )
except RuntimeError as error:
    print("too late:", error)
print("\nset_memory_growth raises:")
source = inspect.getsource(Context.set_memory_growth)
for kind, text in re.findall(r'raise (\w+)\(\s*"([^"%]*)"', source):
    print(f"{kind}: {text}")

# Output:
# for a CPU: Cannot set memory growth on non-GPU and non-Pluggable devices
# too late: Virtual devices cannot be modified after being initialized
#
# set_memory_growth raises:
# ValueError: Cannot set memory growth on device when virtual devices configured
# ValueError: Cannot set memory growth on non-GPU and non-Pluggable devices
# RuntimeError: Physical devices cannot be modified after being initialized
