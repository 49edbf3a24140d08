# Several devices, one machine
# From docs/en/guides/distributed.md#scalar-loss-in-fit

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


def per_sample(targets, outputs):
    return tf.square(targets - outputs)[:, 0]


def one_number(targets, outputs):
    return tf.reduce_mean(per_sample(targets, outputs))


pair = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
for loss in (per_sample, one_number):
    for strategy in (tf.distribute.get_strategy(), pair):
        model = make_line(strategy)
        with strategy.scope():
            model.compile(keras.optimizers.SGD(0.01), loss=loss)
        history = model.fit(line_x, line_y, 8, verbose=0).history
        kernel = model.layers[0].kernel.numpy().item()
        replicas = strategy.num_replicas_in_sync
        print(f"{loss.__name__}, {replicas} replica(s):", end=" ")
        print(f"loss {history['loss'][0]:.1f}, kernel {kernel:.2f}")

# Output:
# per_sample, 1 replica(s): loss 179.5, kernel 1.12
# per_sample, 2 replica(s): loss 179.5, kernel 1.12
# one_number, 1 replica(s): loss 179.5, kernel 1.12
# one_number, 2 replica(s): loss 359.0, kernel 2.24
