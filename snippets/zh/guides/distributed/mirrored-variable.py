# 一台机器，多个设备
# 出自 docs/zh/guides/distributed.md#mirrored-variable

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data[:1792].astype("float32") / 16
y = digits.target[:1792]


def make_model(strategy):
    with strategy.scope():
        model = keras.Sequential(
            [
                keras.Input((64,)),
                keras.layers.Dense(
                    10, activation="softmax", kernel_initializer="zeros"
                ),
            ]
        )
        model.compile(
            optimizer=keras.optimizers.SGD(0.5),
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
    return model


one = tf.distribute.get_strategy()  # 默认策略不做任何分发
two = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
for strategy in (one, two):
    model = make_model(strategy)
    history = model.fit(x, y, batch_size=64, epochs=3, shuffle=False, verbose=0)
    losses = [round(loss, 4) for loss in history.history["loss"]]

kernel = model.layers[0].kernel
print(type(kernel.value).__name__)
copies = two.experimental_local_results(kernel.value)
for copy in copies:
    numbers = " ".join(f"{number:.4f}" for number in copy.numpy()[20, :4])
    print(copy.device[-5:], copy.shape, numbers)

# 输出：
# MirroredVariable
# CPU:0 (64, 10) -0.4561 0.8860 0.3415 0.5815
# CPU:1 (64, 10) -0.4561 0.8860 0.3415 0.5815
