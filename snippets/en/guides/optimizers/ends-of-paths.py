# Optimizers
# From docs/en/guides/optimizers.md#ends-of-paths

import keras
import numpy as np
from keras import ops, optimizers


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


for name, optimizer in (
    ("SGD", optimizers.SGD(0.005)),
    ("momentum", optimizers.SGD(0.005, momentum=0.8)),
    ("Adam", optimizers.Adam(0.1)),
):
    x, y = path(optimizer)[:, -1]
    print(f"{name:8} ({x:.2f}, {y:.2f})")

# Output:
# SGD      (-0.02, 0.01)
# momentum (0.91, 0.83)
# Adam     (0.84, 0.70)
