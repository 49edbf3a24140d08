# 一台机器，多个设备
# 出自 docs/zh/guides/distributed.md#save-and-load

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
copies = two.experimental_local_results(kernel.value)
outside = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
with two.scope():
    outside.compile(optimizer="sgd", loss="mse")

model.save("digits.keras")
alone = keras.models.load_model("digits.keras")
with two.scope():
    again = keras.models.load_model("digits.keras")
for each in (model, alone, again):
    outputs = " ".join(f"{output:.4f}" for output in each(x)[0, :4].numpy())
    print(type(each.layers[0].kernel.value).__name__, outputs)

# 输出：
# MirroredVariable 0.8806 0.0008 0.0053 0.0095
# ResourceVariable 0.8806 0.0008 0.0053 0.0095
# MirroredVariable 0.8806 0.0008 0.0053 0.0095
