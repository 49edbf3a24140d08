# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#gradient-norms

import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


import matplotlib.pyplot as plt
import tensorflow as tf


class Norms(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y = x, y

    def on_train_begin(self, logs=None):
        self.rows = []

    def on_epoch_end(self, epoch, logs=None):
        kernels = [layer.kernel for layer in self.model.layers]
        with tf.GradientTape() as tape:
            outputs = self.model(self.x, training=False)
            loss = self.model.compute_loss(self.x, self.y, outputs)
        gradients = tape.gradient(loss, [kernel.value for kernel in kernels])
        self.rows.append([keras.ops.norm(v) for v in kernels + gradients])


norms = Norms(x_train[:32], y_train[:32])
make_model(keras.optimizers.Adam(0.02)).fit(
    x_train, y_train, epochs=15, verbose=0, callbacks=[norms]
)
rows = np.array(norms.rows)
print("hidden output")
for row, name in ((0, "first"), (-1, "last")):
    print(f"{rows[row, 0]:6.1f} {rows[row, 1]:6.1f}  {name} epoch")

figure, axes = plt.subplots(2, sharex=True, figsize=(5, 4.4))
for axis, columns, name in (
    (axes[0], rows[:, :2], "kernel"),
    (axes[1], rows[:, 2:], "gradient"),
):
    axis.plot(range(1, 16), columns[:, 0], marker="o", label="hidden")
    axis.plot(range(1, 16), columns[:, 1], marker="s", label="output")
    axis.set_ylabel(f"norm of the {name}")
    axis.set_ylim(0, 1.1 * columns.max())
axes[0].legend()
axes[1].set_xlabel("epoch")
plt.tight_layout()
plt.show()

# 输出：
# hidden output
#    2.5    2.2  first epoch
#    2.9    2.8  last epoch
