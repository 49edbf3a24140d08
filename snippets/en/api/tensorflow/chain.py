# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#chain

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)

import keras
import numpy as np
import tensorflow as tf

numbers = tf.data.Dataset.from_tensor_slices(np.arange(6))
batches = (
    numbers.shuffle(6, seed=1)
    .map(lambda number: number * 10, num_parallel_calls=tf.data.AUTOTUNE)
    .batch(4)
    .prefetch(tf.data.AUTOTUNE)
)
for batch in batches:
    print(batch.numpy())
print("the first link still:", [int(number) for number in numbers])

# Output:
# [40 50 10 20]
# [30  0]
# the first link still: [0, 1, 2, 3, 4, 5]
