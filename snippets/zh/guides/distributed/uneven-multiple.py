# 一台机器，多个设备
# 出自 docs/zh/guides/distributed.md#uneven-multiple

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
model = make_line(pair)
print("predict:", model.predict(line_x[:3], verbose=0).shape)
for name, call in (
    ("evaluate:", lambda: model.evaluate(line_x[:3], line_y[:3], verbose=0)),
    ("fit:", lambda: model.fit(line_x[:6], line_y[:6], 3, verbose=0)),
    (
        "validation_data:",
        lambda: model.fit(
            line_x,
            line_y,
            validation_data=(line_x[:3], line_y[:3]),
            verbose=0,
        ),
    ),
):
    try:
        call()
    except tf.errors.InvalidArgumentError as error:
        print(name, type(error).__name__)

# 输出：
# predict: (3, 1)
# evaluate: InvalidArgumentError
# fit: InvalidArgumentError
# validation_data: InvalidArgumentError
