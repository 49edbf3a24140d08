# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#slices

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
import tensorflow as tf

x = np.array([[1, 2], [3, 4], [5, 6]])
y = np.array([0, 1, 0])
for slices in (x, (x, y), {"x": x, "y": y}, [x[0], x[1]]):
    dataset = tf.data.Dataset.from_tensor_slices(slices)
    print(len(dataset), keras.tree.map_structure(np.array, next(iter(dataset))))
whole = tf.data.Dataset.from_tensors((x, y))
print("from_tensors:", len(whole), whole.element_spec[0].shape)
try:
    tf.data.Dataset.from_tensor_slices((x, y[:2]))
except ValueError as error:
    print(error)

# Output:
# 3 [1 2]
# 3 (array([1, 2]), array(0))
# 3 {'x': array([1, 2]), 'y': array(0)}
# 2 [1 2]
# from_tensors: 1 (3, 2)
# Dimensions 3 and 2 are not compatible
