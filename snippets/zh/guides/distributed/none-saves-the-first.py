# 一台机器，多个设备
# 出自 docs/zh/guides/distributed.md#none-saves-the-first

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
import tensorflow as tf

line_x = np.arange(8, dtype="float32").reshape(8, 1)


class SampleCounter(keras.layers.Layer):
    def __init__(self, aggregation):
        super().__init__()
        self.seen = self.add_weight(
            shape=(),
            initializer="zeros",
            trainable=False,
            aggregation=aggregation,
        )

    def call(self, inputs):
        self.seen.assign_add(
            keras.ops.cast(keras.ops.shape(inputs)[0], "float32")
        )
        return inputs


import h5py

pair = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with pair.scope():
    counter = SampleCounter("none")
dataset = tf.data.Dataset.from_tensor_slices(line_x[:5]).batch(5)
step = tf.function(lambda batch: pair.run(counter, args=(batch,)))
for batch in pair.experimental_distribute_dataset(dataset):
    step(batch)
with h5py.File("counter.h5", "w") as file:
    counter.save_own_variables(file)
    print("saved:", file["0"][()])

# 输出：
# saved: 3.0
