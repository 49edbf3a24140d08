# 在 JAX 与 PyTorch 上训练
# 出自 docs/zh/guides/jax.md#orders

from pathlib import Path


Path("order.py").write_text("""\
import keras
import numpy as np


class Order(keras.callbacks.Callback):
    orders = []

    def on_epoch_begin(self, epoch, logs=None):
        self.total, self.order = 0, []

    def on_train_batch_end(self, batch, logs=None):
        total = round(float(logs["loss"]) * (batch + 1))
        self.order.append(total - self.total)
        self.total = total

    def on_epoch_end(self, epoch, logs=None):
        print(keras.config.backend(), "epoch", epoch, self.order)
        self.orders.append(self.order)


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", loss=lambda number, output: number + 0 * output)
numbers = np.arange(1.0, 6.0)[:, None]
order = [Order()]
model.fit(
    numbers, numbers, batch_size=1, epochs=3, verbose=0, callbacks=order
)
np.save(f"{keras.config.backend()}.npy", Order.orders)
""", encoding="utf-8")


import subprocess

commands = """\
KERAS_BACKEND=tensorflow python order.py 2> log.txt
"""
subprocess.run(["bash", "-c", commands], capture_output=True)

import subprocess

commands = """\
KERAS_BACKEND=jax python order.py 2> log.txt
"""
subprocess.run(["bash", "-c", commands], capture_output=True)

import matplotlib.pyplot as plt
import numpy as np

figure, pair = plt.subplots(1, 2, figsize=(5, 2), layout="constrained")
for axes, name in zip(pair, ("tensorflow", "jax")):
    orders = np.load(f"{name}.npy")
    axes.imshow(orders, cmap="Greys", vmin=0, vmax=9)
    for (row, column), number in np.ndenumerate(orders):
        axes.text(
            column, row, str(number), color="navy", ha="center", va="center"
        )
    axes.set_title(name)
    axes.set_xticks([])
    axes.set_yticks(range(3), ["epoch 0", "epoch 1", "epoch 2"])
plt.show()
