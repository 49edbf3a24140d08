# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#side-effects

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
import tensorflow as tf


import pathlib


@tf.function
def noisy(x):
    print("Python:", type(x).__name__)
    tf.print("graph:", x, output_stream="file://graph.txt")
    return x + np.random.default_rng().integers(1000)


results = [int(noisy(tf.constant(0))) for _ in range(3)]
print("the same number each time:", len(set(results)) == 1)
print(pathlib.Path("graph.txt").read_text().splitlines())

# Output:
# Python: SymbolicTensor
# the same number each time: True
# ['graph: 0', 'graph: 0', 'graph: 0']
