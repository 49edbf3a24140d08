# Losses
# From docs/en/guides/losses.md#focal-does-not-check

import numpy as np
from keras import losses

y_true = np.array([[1.0, 2.0, 5.0]])
y_pred = np.array([[1.5, 4.0, 4.0]])
e = y_pred - y_true
size = np.abs(e)
by_hand = {
    "MeanSquaredError": np.mean(e**2),
    "MeanAbsoluteError": np.mean(size),
    "Huber": np.mean(np.where(size <= 1, 0.5 * e**2, size - 0.5)),
    "LogCosh": np.mean(np.log(np.cosh(e))),
    "MeanAbsolutePercentageError": np.mean(100 * size / np.abs(y_true)),
    "MeanSquaredLogarithmicError": np.mean(
        (np.log1p(y_pred) - np.log1p(y_true)) ** 2
    ),
    "Poisson": np.mean(y_pred - y_true * np.log(y_pred)),
    "CosineSimilarity": -np.sum(y_true * y_pred)
    / (np.linalg.norm(y_true) * np.linalg.norm(y_pred)),
}
for name, value in by_hand.items():
    keras_value = getattr(losses, name)()(y_true, y_pred).numpy()
p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]
signs = 2 * one_hot - 1
binary = np.where(one_hot == 1, p, 1 - p)
by_hand = {
    "CategoricalCrossentropy": -np.sum(one_hot * np.log(p), axis=-1),
    "SparseCategoricalCrossentropy": -np.log(p[[0, 1], classes]),
    "BinaryCrossentropy": -np.mean(np.log(binary), axis=-1),
    "BinaryFocalCrossentropy": np.mean(
        -((1 - binary) ** 2) * np.log(binary), axis=-1
    ),
    "CategoricalFocalCrossentropy": np.sum(
        -0.25 * one_hot * (1 - p) ** 2 * np.log(p), axis=-1
    ),
    "KLDivergence": np.sum(one_hot * np.log((one_hot + 1e-7) / p), axis=-1),
    "Hinge": np.mean(np.maximum(1 - signs * p, 0), axis=-1),
    "SquaredHinge": np.mean(np.maximum(1 - signs * p, 0) ** 2, axis=-1),
}
for name, values in by_hand.items():
    targets = classes if name.startswith("Sparse") else one_hot
    keras_value = getattr(losses, name)()(targets, p).numpy()
    same = np.isclose(keras_value, np.mean(values), atol=1e-5)

for name in ("CategoricalCrossentropy", "CategoricalFocalCrossentropy"):
    try:
        value = getattr(losses, name)()(np.zeros((2, 1)), p).numpy()
        print(f"{name:29} {value}")
    except ValueError as error:
        print(f"{name:29} {str(error).split('.')[0]}")

# Output:
# CategoricalCrossentropy       Arguments `target` and `output` must have the same shape
# CategoricalFocalCrossentropy  0.0
