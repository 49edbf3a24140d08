# 回调
# 出自 docs/zh/guides/callbacks.md#read-events

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import tensorflow as tf

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def make_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), hidden, output])
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


class EventWriter(keras.callbacks.Callback):
    def __init__(self, folder):
        super().__init__()
        self.writer = tf.summary.create_file_writer(folder)

    def on_epoch_end(self, epoch, logs=None):
        plugin = tf.compat.v1.SummaryMetadata(plugin_data={"plugin_name": "scalars"})
        with self.writer.as_default(step=epoch):
            for name, value in logs.items():
                tf.summary.write(f"epoch_{name}", np.float32(value), metadata=plugin)

    def on_train_end(self, logs=None):
        self.writer.close()


history = make_model().fit(
    x_train, y_train, epochs=3, verbose=0, callbacks=[EventWriter("events/train")]
)


def read_events(folder):
    for path in tf.io.gfile.glob(f"{folder}/events.out.tfevents.*"):
        for record in tf.data.TFRecordDataset(path):
            event = tf.compat.v1.Event.FromString(record.numpy())
            for value in event.summary.value:
                yield value.tag, event.step, tf.make_ndarray(value.tensor)


losses = {step: loss for tag, step, loss in read_events("events/train") if tag == "epoch_loss"}
print("steps:", list(losses))
print("same as the history:", np.allclose(list(losses.values()), history.history["loss"]))
print("tags:", sorted({tag for tag, _, _ in read_events("events/train")}))

# 输出：
# steps: [0, 1, 2]
# same as the history: True
# tags: ['epoch_accuracy', 'epoch_loss']
