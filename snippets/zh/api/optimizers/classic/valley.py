# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#valley

import keras
import numpy as np
from keras import optimizers


import matplotlib.pyplot as plt


def path(optimizer, steps=40):
    place = keras.Variable([-4.0, 1.6])
    visited = [place.numpy()]
    for _ in range(steps):
        slope = visited[-1] * np.array([1.0, 20.0], "float32")
        optimizer.apply([slope], [place])
        visited.append(place.numpy())
    return np.array(visited).T


a, b = np.meshgrid(np.linspace(-4.4, 1.2, 99), np.linspace(-2, 2, 99))
figure, axes = plt.subplots(2, 1, figsize=(5, 5), sharex=True)
for axis, made in zip(
    axes,
    [
        {
            "SGD(0.09)": optimizers.SGD(0.09),
            "momentum=0.8": optimizers.SGD(0.02, momentum=0.8),
            "nesterov": optimizers.SGD(0.02, momentum=0.8, nesterov=True),
        },
        {
            "Adagrad(0.8)": optimizers.Adagrad(0.8),
            "RMSprop(0.4)": optimizers.RMSprop(0.4),
            "Adadelta(25.0)": optimizers.Adadelta(25.0),
        },
    ],
):
    height = (a**2 + 20 * b**2) / 2
    axis.contour(a, b, height, levels=[0.3, 1.5, 4, 9, 20], colors="gray")
    for label, optimizer in made.items():
        axis.plot(*path(optimizer), marker=".", label=label)
    axis.plot(0, 0, "*", markersize=12, color="C3")
    axis.legend(fontsize=8, loc="lower right")
plt.tight_layout()
plt.show()
