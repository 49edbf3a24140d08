# Several devices, one machine
# From docs/en/guides/distributed.md#largest-is-added-up

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import tensorflow as tf


class Largest(keras.metrics.Metric):
    def __init__(self):
        super().__init__()
        self.largest = self.add_variable((), "zeros", name="largest")

    def update_state(self, values):
        self.largest.assign(
            keras.ops.maximum(self.largest, keras.ops.max(values))
        )

    def result(self):
        return self.largest


pair = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with pair.scope():
    metric = Largest()
dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0, 20.0]).batch(4)
update = tf.function(
    lambda batch: pair.run(metric.update_state, args=(batch,))
)
for batch in pair.experimental_distribute_dataset(dataset):
    update(batch)
parts = pair.experimental_local_results(metric.largest.value)
print("largest of the replicas:", [part.numpy().item() for part in parts])
print("result:", metric.result().numpy())

# Output:
# largest of the replicas: [2.0, 20.0]
# result: 22.0
