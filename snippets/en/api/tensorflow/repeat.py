# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#repeat

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


five = tf.data.Dataset.range(5)
whole = five.batch(2, drop_remainder=True)
lines = five.map(lambda n: tf.repeat(n, n)).skip(1)

print("repeat, batch:", elements(five.repeat(2).batch(3)))
print("batch, repeat:", elements(five.batch(3).repeat(2)))
endless = five.batch(3).repeat()
print("cardinality:", int(endless.cardinality()))
print("take ends it:", elements(endless.take(3)))
print("repeat(-1):", int(five.repeat(-1).cardinality()), end=", ")
print("repeat(0):", elements(five.repeat(0)))

# Output:
# repeat, batch: [[0, 1, 2], [3, 4, 0], [1, 2, 3], [4]]
# batch, repeat: [[0, 1, 2], [3, 4], [0, 1, 2], [3, 4]]
# cardinality: -1
# take ends it: [[0, 1, 2], [3, 4], [0, 1, 2]]
# repeat(-1): -1, repeat(0): []
