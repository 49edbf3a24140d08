# What models are made of
# From docs/en/api/models/building.md#variable

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np

count = keras.Variable([1.0, 2.0], name="count")
print(count.name, count.shape, count.dtype, count.trainable, count.path)
print("assign:", count.assign([5, 6]).numpy(), end=", ")
print("add:", count.assign_add(1.0).numpy(), end=", ")
print("sub:", count.assign_sub([1.0, 2.0]).numpy())
array = count.numpy()
array[0] = 100
print("a copy:", count.numpy(), "- in a computation:", (2 * count).numpy())
for given in (1.0, 1, True, np.ones(2), np.ones(2, "int8")):
    print(type(given).__name__, keras.Variable(given).dtype, end=", ")
print(keras.Variable(np.ones(2), dtype="float16").dtype)
zeros = keras.Variable("zeros", shape=(2,))
three = keras.Variable(lambda shape, dtype: 3 * np.ones(shape, dtype), (2,))
print(zeros.numpy(), three.numpy(), three.dtype, end=" ")
print("shape of a value:", keras.Variable(1.0, shape=(2,)).shape)
means = keras.Variable(1.0, aggregation="mean", synchronization="on_read")
print(means.aggregation, means.value.aggregation.name, end=" ")
print(means.synchronization, means.value.synchronization.name)

# Output:
# count (2,) float32 True count
# assign: [5. 6.], add: [6. 7.], sub: [5. 5.]
# a copy: [5. 5.] - in a computation: [10. 10.]
# float float32, int int32, bool bool, ndarray float64, ndarray int8, float16
# [0. 0.] [3. 3.] float32 shape of a value: ()
# mean MEAN on_read ON_READ
