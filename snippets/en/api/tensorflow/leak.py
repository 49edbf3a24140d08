# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#leak

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


numbers = tf.data.Dataset.range(10)
for size in (1, 3, 10):
    pass
again = numbers.shuffle(10, seed=0)
same = numbers.shuffle(10, seed=0, reshuffle_each_iteration=False)

for reshuffle in (True, False):
    mixed = numbers.shuffle(10, 0, reshuffle_each_iteration=reshuffle)
    train, test = mixed.skip(3), mixed.take(3)
    print(sorted(elements(train)), sorted(elements(test)))

# Output:
# [3, 4, 5, 6, 7, 8, 9] [3, 6, 9]
# [0, 3, 4, 5, 6, 7, 9] [1, 2, 8]
