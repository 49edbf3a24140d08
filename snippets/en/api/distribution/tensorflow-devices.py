# Distribution over devices
# From docs/en/api/distribution.md#tensorflow-devices

devices = 4
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)

import keras
import numpy as np
from keras import distribution

print(distribution.list_devices(), distribution.list_devices("gpu"))
for mistake in (
    lambda: distribution.get_device_count(),
    lambda: distribution.initialize("10.0.0.1:1234", 2, 0),
):
    try:
        mistake()
    except AttributeError as error:
        print(str(error).split(" has ")[1])

# Output:
# ['cpu:0', 'cpu:1', 'cpu:2', 'cpu:3'] []
# no attribute 'get_device_count'
# no attribute 'initialize'
