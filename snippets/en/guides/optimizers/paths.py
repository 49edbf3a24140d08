# Optimizers
# From docs/en/guides/optimizers.md#paths

import keras
import numpy as np
from keras import ops, optimizers


import matplotlib.pyplot as plt


def height(x, y):
    return (1 - x) ** 2 + 20 * (y - x**2) ** 2


def slope(x, y):
    return np.array([-2 * (1 - x) - 80 * x * (y - x**2), 40 * (y - x**2)])


def path(optimizer, steps=150):
    place = keras.Variable([-1.2, 1.0])
    visited = [place.numpy()]
    for _ in range(steps):
        gradient = ops.convert_to_tensor(slope(*visited[-1]), "float32")
        optimizer.apply([gradient], [place])
        visited.append(place.numpy())
    return np.array(visited).T


x, y = np.meshgrid(np.linspace(-1.5, 1.5, 200), np.linspace(-0.5, 1.6, 200))
plt.figure(figsize=(5, 3.6))
plt.contour(
    x,
    y,
    height(x, y),
    levels=np.logspace(-1, 2, 10),
    colors="gray",
    alpha=0.5,
)
end = {"marker": "o", "markevery": [-1]}
with_momentum = optimizers.SGD(0.005, momentum=0.8)
plt.plot(*path(optimizers.SGD(0.005)), **end, label="SGD")
plt.plot(*path(with_momentum), **end, label="with momentum")
plt.plot(*path(optimizers.Adam(0.1)), **end, label="Adam")
plt.plot(1, 1, "*", markersize=12, color="C3")
plt.xlabel("x")
plt.ylabel("y")
plt.legend(loc="upper center")
plt.tight_layout()
plt.show()
