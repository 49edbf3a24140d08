# Callbacks
# From docs/en/guides/callbacks.md#tensorboard-read

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import matplotlib.pyplot as plt

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


data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}
board = keras.callbacks.TensorBoard("logs", histogram_freq=1)
model = make_model()
history = model.fit(**data, epochs=5, verbose=0, callbacks=[board])


import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)


def read(folder):
    events = EventAccumulator(folder, size_guidance={"tensors": 0}).Reload()
    return {
        tag: {
            event.step: tf.make_ndarray(event.tensor_proto)
            for event in events.Tensors(tag)
        }
        for tag in events.Tags()["tensors"]
    }


written, validated = read("logs/train"), read("logs/validation")
for run in written, validated:
    for tag in sorted(run):
        if not tag.endswith("histogram"):
            print(f"{tag:33} {list(run[tag])}")
    losses = history.history["loss" if run is written else "val_loss"]
    differ = np.not_equal(losses, list(run["epoch_loss"].values()))
    print(f"unlike the history: {differ.sum()} of {differ.size}")

kernel = model.layers[0].kernel
histograms = written[f"{kernel.path}/histogram"]
left, right, counts = histograms[4].T
print(
    f"last histogram: {len(counts)} bins, {counts.sum():.0f} weights of",
    kernel.shape,
)
smallest, largest = kernel.numpy().min(), kernel.numpy().max()
print(f"bins from {left[0]:.2f} to {right[-1]:.2f}", end=", ")
print(f"weights from {smallest:.2f} to {largest:.2f}")

plt.figure(figsize=(5, 3))
for epoch in 0, 4:
    left, right, counts = histograms[epoch].T
    density = counts / counts.sum() / (right - left)
    plt.stairs(
        density, [*left, right[-1]], linewidth=2, label=f"epoch {epoch}"
    )
plt.xlabel("weight of the first layer")
plt.ylabel("density")
plt.legend()
plt.tight_layout()
plt.show()

# Output:
# epoch_accuracy                    [0, 1, 2, 3, 4]
# epoch_learning_rate               [0, 1, 2, 3, 4]
# epoch_loss                        [0, 1, 2, 3, 4]
# keras                             [0]
# unlike the history: 0 of 5
# epoch_accuracy                    [0, 1, 2, 3, 4]
# epoch_loss                        [0, 1, 2, 3, 4]
# evaluation_accuracy_vs_iterations [14, 28, 42, 56, 70]
# evaluation_loss_vs_iterations     [14, 28, 42, 56, 70]
# unlike the history: 0 of 5
# last histogram: 30 bins, 960 weights of (30, 32)
# bins from -0.78 to 0.69, weights from -0.78 to 0.69
