# 激活层
# 出自 docs/zh/api/layers/activations.md#elementwise-drawn

import keras
import numpy as np
from keras import layers

half = keras.initializers.Constant(0.5)

import matplotlib.pyplot as plt

points = np.linspace(-4, 8, 601, dtype="float32")[:, None]
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9), sharey=True)
for label, layer in {
    "LeakyReLU()": layers.LeakyReLU(),
    "PReLU, alpha 0.5": layers.PReLU(half),
    "ELU()": layers.ELU(),
    "ELU(alpha=2)": layers.ELU(alpha=2.0),
}.items():
    axes[0].plot(points, layer(points), label=label)
for label, layer in {
    "max_value=6": layers.ReLU(max_value=6),
    "negative_slope=0.3": layers.ReLU(negative_slope=0.3),
    "threshold=2": layers.ReLU(threshold=2.0),
}.items():
    axes[1].plot(points, layer(points), label=label)
for axis in axes:
    axis.grid(alpha=0.3)
    axis.legend(fontsize=8)
plt.tight_layout()
plt.show()
