# Several devices, one machine
# From docs/en/guides/distributed.md#batch-normalization

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
try:
    make_line(two).fit(line_x[:3], line_y[:3], batch_size=3, verbose=0)
except tf.errors.InvalidArgumentError as error:
    pass
dataset = tf.data.Dataset.range(10).batch(4)
for batch in two.experimental_distribute_dataset(dataset):
    pass


def pipeline(context):
    size = context.get_per_replica_batch_size(4)
    dataset = tf.data.Dataset.range(10)
    dataset = dataset.shard(
        context.num_input_pipelines, context.input_pipeline_id
    )
    return dataset.batch(size)


for batch in two.distribute_datasets_from_function(pipeline):
    pass
with two.scope():
    layer = keras.layers.Dense(1)
    layer.build((None, 1))
    optimizer = keras.optimizers.Adam(0.01)
with two.scope():
    mean = keras.metrics.Mean()
dataset = tf.data.Dataset.from_tensor_slices(
    [1.0, 2.0, 3.0, 10.0, 20.0]
).batch(5)
update = tf.function(lambda batch: two.run(mean.update_state, args=(batch,)))
for batch in two.experimental_distribute_dataset(dataset):
    update(batch)
totals = two.experimental_local_results(mean.total.value)


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


for aggregation in ("none", "sum", "mean", "only_first_replica"):
    with two.scope():
        counter = SampleCounter(aggregation)
    dataset = tf.data.Dataset.from_tensor_slices(line_x[:5]).batch(5)
    step = tf.function(lambda batch: two.run(counter, args=(batch,)))
    for batch in two.experimental_distribute_dataset(dataset):
        step(batch)
    copies = two.experimental_local_results(counter.seen.value)

for synchronized in (False, True):
    with two.scope():
        norm = keras.layers.BatchNormalization(
            momentum=0.0, synchronized=synchronized
        )
        model = keras.Sequential([keras.Input((1,)), norm])
        model.compile(optimizer="sgd", loss="mse")
    model.fit(line_x, line_y, batch_size=8, shuffle=False, verbose=0)
    copies = two.experimental_local_results(norm.moving_mean.value)
    print(
        f"synchronized={synchronized}: replicas have",
        [copy.numpy().item() for copy in copies],
        "the model uses",
        norm.moving_mean.numpy().item(),
    )
print("one device:", line_x.mean())

# Output:
# synchronized=False: replicas have [1.5, 5.5] the model uses 1.5
# synchronized=True: replicas have [3.5, 3.5] the model uses 3.5
# one device: 3.5
