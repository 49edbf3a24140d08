# Initializers
# From docs/en/api/initializers.md#orthogonal

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


def product(weights):
    return (weights.T @ weights).round(3) + 0.0


tall = draw("orthogonal", (5, 2), gain=2.0)
print("5 × 2, columns:", product(tall).tolist())
print("2 × 5, rows:   ", product(draw("orthogonal", (2, 5), gain=2.0).T).tolist())
window = draw("orthogonal", (3, 3, 2, 2))
print("3 × 3 × 2 × 2: ", product(window.reshape(-1, 2)).tolist())
vector = np.array([3.0, 4.0])
print("length before and after:", np.linalg.norm(vector), end=" ")
print(np.linalg.norm(tall @ vector).round(3))

# Output:
# 5 × 2, columns: [[4.0, 0.0], [0.0, 4.0]]
# 2 × 5, rows:    [[4.0, 0.0], [0.0, 4.0]]
# 3 × 3 × 2 × 2:  [[1.0, 0.0], [0.0, 1.0]]
# length before and after: 5.0 10.0
