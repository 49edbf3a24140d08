# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#valley

import keras
import numpy as np
from keras import optimizers


import matplotlib.pyplot as plt

turn = np.sqrt(0.5) * np.array([[1.0, -1.0], [1.0, 1.0]])
straight = np.diag([1.0, 20.0])
start = np.array([-4.0, 1.6])


def path(optimizer, curvature, place, steps=40):
    place = keras.Variable(place)
    visited = [place.numpy()]
    for _ in range(steps):
        slope = (curvature @ visited[-1]).astype("float32")
        optimizer.apply([slope], [place])
        visited.append(place.numpy())
    return np.array(visited).T


figure, axes = plt.subplots(1, 2, figsize=(5, 3))
a, b = np.meshgrid(np.linspace(-4.6, 2.4, 99), np.linspace(-3.4, 3.4, 99))
for axis, q in [(axes[0], np.eye(2)), (axes[1], turn)]:
    curvature = q @ straight @ q.T
    points = np.stack([a, b])
    height = np.einsum("iab,ij,jab->ab", points, curvature, points) / 2
    axis.contour(a, b, height, levels=[0.3, 1.5, 4, 9, 20], colors="gray")
    for optimizer in [
        optimizers.Adam(0.25),
        optimizers.Lion(0.12),
        optimizers.ScheduleFreeAdamW(0.5),
    ]:
        visited = path(optimizer, curvature, q @ start)
        axis.plot(*visited, marker=".", label=type(optimizer).__name__)
    axis.plot(0, 0, "*", markersize=12, color="C3")
axes[0].legend(fontsize=8, loc="lower left")
plt.tight_layout()
plt.show()
