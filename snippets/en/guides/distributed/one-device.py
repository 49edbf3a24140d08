# Several devices, one machine
# From docs/en/guides/distributed.md#one-device

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


def train_line(strategy, loss_of_share, steps=3):
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input((1,)), layer])
        optimizer = keras.optimizers.SGD(0.01)
        optimizer.build(model.trainable_variables)

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            loss = loss_of_share(targets, model(inputs))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def train_step(batch):
        losses = strategy.run(replica_step, args=batch)
        return strategy.reduce("SUM", losses, axis=None)

    dataset = (
        tf.data.Dataset.from_tensor_slices((line_x, line_y)).batch(4).repeat()
    )
    batches = iter(strategy.experimental_distribute_dataset(dataset))
    lines = []
    for step in range(steps):
        loss = train_step(next(batches)).numpy()
        kernel = layer.kernel.numpy().item()
        lines.append(f"step {step}: loss {loss:.4f}, kernel {kernel:.4f}")
    return "\n".join(lines)


def part_of_the_mean(targets, outputs):
    errors = tf.square(targets - outputs)[:, 0]
    return tf.nn.compute_average_loss(errors, global_batch_size=4)


print(train_line(one, part_of_the_mean))

# Output:
# step 0: loss 41.5000, kernel 0.2400
# step 1: loss 267.7669, kernel 2.0767
# step 2: loss 4.8820, kernel 2.1584
