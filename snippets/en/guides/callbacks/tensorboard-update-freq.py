# Callbacks
# From docs/en/guides/callbacks.md#tensorboard-update-freq

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import matplotlib.pyplot as plt
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

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


LOSSES = [
    0.90,
    0.60,
    0.62,
    0.50,
    0.495,
    0.52,
    0.51,
    0.49,
    0.53,
    0.54,
    0.55,
    0.56,
]


def run(losses, **arguments):
    layer = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([keras.Input((1,)), layer])
    model.stop_training = False
    stopping = keras.callbacks.EarlyStopping(**arguments)
    stopping.set_model(model)
    stopping.on_train_begin()
    for epoch, loss in enumerate(losses):
        layer.kernel.assign([[epoch + 1]])
        stopping.on_epoch_end(epoch, {"val_loss": loss})
        if model.stop_training:
            break
    stopping.on_train_end()
    return epoch + 1, int(layer.kernel[0, 0])


for arguments in (
    {"patience": 0},
    {"patience": 2},
    {"patience": 3},
    {"patience": 2, "min_delta": 0.02},
    {"patience": 2, "start_from_epoch": 6},
    {"patience": 2, "baseline": 0.4},
    {"patience": 2, "mode": "max"},
):
    epochs, _ = run(LOSSES, **arguments)
    text = ", ".join(f"{name}={value}" for name, value in arguments.items())
plt.figure(figsize=(5, 3.2))
plt.plot(range(1, 13), LOSSES, marker="o")
for index, arguments in enumerate(
    [
        {"patience": 0},
        {"patience": 2, "min_delta": 0.02},
        {"patience": 2},
        {"patience": 3},
    ]
):
    epochs, _ = run(LOSSES, **arguments)
    text = ", ".join(f"{name}={value}" for name, value in arguments.items())
    plt.axvline(epochs, color=f"C{index + 1}", linestyle="--", label=text)
for patience in (3, 20):
    for restore in (False, True):
        epochs, kept = run(
            LOSSES, patience=patience, restore_best_weights=restore
        )
data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}


def read(folder):
    events = EventAccumulator(folder, size_guidance={"tensors": 0}).Reload()
    return {
        tag: {
            event.step: tf.make_ndarray(event.tensor_proto)
            for event in events.Tensors(tag)
        }
        for tag in events.Tags()["tensors"]
    }


for frequency in 7, 5:
    folder = f"every-{frequency}"
    board = keras.callbacks.TensorBoard(
        folder, histogram_freq=1, update_freq=frequency
    )
    history = make_model().fit(**data, epochs=6, verbose=0, callbacks=[board])
    written = read(f"{folder}/train")
    print("batch_loss:", list(written["batch_loss"]))
    print("epoch_loss:", list(written["epoch_loss"]))
    print(
        "histograms:",
        [list(run) for tag, run in written.items() if "kernel" in tag],
    )
    if frequency == 7:
        means = [written["batch_loss"][14 * epoch] for epoch in range(1, 7)]
        print("batch_loss at the end of epochs:", np.round(means, 3))
        print("loss of the epochs:", np.round(history.history["loss"], 3))
        kept = (
            EventAccumulator(f"{folder}/train").Reload().Tensors("batch_loss")
        )
        print(
            "without size_guidance:",
            len(kept),
            "of",
            len(written["batch_loss"]),
        )

# Output:
# batch_loss: [7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84]
# epoch_loss: [0, 1, 2, 3, 4, 5]
# histograms: [[0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5]]
# batch_loss at the end of epochs: [0.252 0.07  0.059 0.049 0.042 0.037]
# loss of the epochs: [0.252 0.07  0.059 0.049 0.042 0.037]
# without size_guidance: 10 of 12
# batch_loss: [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80]
# epoch_loss: [4]
# histograms: [[4], [4]]
