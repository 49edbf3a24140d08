# Several devices, one machine
# From docs/en/guides/distributed.md#linear-scaling

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
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


one = tf.distribute.get_strategy()  # the default strategy distributes nothing
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


for samples in (8, 5):
    for strategy in (one, two):
        model = make_line(strategy)
        history = model.fit(
            line_x[:samples],
            line_y[:samples],
            batch_size=4,
            shuffle=False,
            verbose=0,
        )
        loss = history.history["loss"][0]
        kernel = model.layers[0].kernel.numpy().item()
        replicas = strategy.num_replicas_in_sync

import matplotlib.pyplot as plt

curves = {}
for replicas, rate in ((1, 0.05), (8, 0.05), (8, 0.4)):
    model = make_model(one)
    model.optimizer.learning_rate = rate
    history = model.fit(
        x, y, batch_size=32 * replicas, epochs=8, shuffle=False, verbose=0
    )
    curves[replicas, rate] = history.history["loss"]

plt.figure(figsize=(5, 3))
for ((replicas, rate), losses), line in zip(
    curves.items(), ("o-", "s-", "x--")
):
    plt.plot(range(1, 9), losses, line, label=f"{replicas} × 32, rate {rate}")
plt.xlabel("epoch")
plt.ylabel("training loss")
plt.legend()
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()

for (replicas, rate), losses in curves.items():
    print(f"{replicas} × 32, rate {rate}: last loss {losses[-1]:.2f}")

# Output:
# 1 × 32, rate 0.05: last loss 0.71
# 8 × 32, rate 0.05: last loss 1.86
# 8 × 32, rate 0.4: last loss 0.72
