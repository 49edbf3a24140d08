# Several devices, one machine
# From docs/en/guides/distributed.md#average-of-uneven

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
import tensorflow as tf

line_x = np.arange(8, dtype="float32").reshape(8, 1)
line_y = 3 * line_x + 1

pair = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
dataset = tf.data.Dataset.from_tensor_slices(line_y[:5, 0]).batch(5)
average = tf.nn.compute_average_loss
for size in (5, None):
    for batch in pair.experimental_distribute_dataset(dataset):
        parts = pair.run(
            average, args=(batch,), kwargs={"global_batch_size": size}
        )
        print(size, pair.reduce("SUM", parts, axis=None).numpy())
print("mean:", line_y[:5].mean())

# Output:
# 5 7.0
# None 7.75
# mean: 7.0
