# Several devices, one machine
# From docs/en/guides/distributed.md#steps-per-execution

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
line_y = 3 * line_x + 1


def make_line(strategy):
    with strategy.scope():
        model = keras.Sequential(
            [
                keras.Input((1,)),
                keras.layers.Dense(1, kernel_initializer="zeros"),
            ]
        )
        model.compile(optimizer=keras.optimizers.SGD(0.01), loss="mse")
    return model


pair = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
for strategy in (tf.distribute.get_strategy(), pair):
    model = make_line(strategy)
    with strategy.scope():
        model.compile("sgd", "mse", steps_per_execution=2)
    print(strategy.num_replicas_in_sync, "replica(s)")
    for name, arguments in (
        ("evaluate", (line_x, line_y, 4)),
        ("predict", (line_x, 4)),
        ("fit", (line_x, line_y, 4)),
    ):
        try:
            getattr(model, name)(*arguments, verbose=0)
            print(f"  {name} runs")
        except tf.errors.InvalidArgumentError as error:
            message = "You must feed a value for placeholder"
            print(f"  {name}: {message}" if message in error.message else error)

# Output:
# 1 replica(s)
#   evaluate runs
#   predict runs
#   fit runs
# 2 replica(s)
#   evaluate runs
#   predict runs
#   fit: You must feed a value for placeholder
