# Losses
# From docs/en/guides/losses.md#classification-losses

import numpy as np
from keras import losses


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
    print(f"{name:30} {keras_value:.4f}, by hand {np.mean(values):.4f}")

# Output:
# CategoricalCrossentropy        0.7803, by hand 0.7803
# SparseCategoricalCrossentropy  0.7803, by hand 0.7803
# BinaryCrossentropy             0.4851, by hand 0.4851
# BinaryFocalCrossentropy        0.1605, by hand 0.1605
# CategoricalFocalCrossentropy   0.0778, by hand 0.0778
# KLDivergence                   0.7803, by hand 0.7803
# Hinge                          1.0000, by hand 1.0000
# SquaredHinge                   1.1667, by hand 1.1667
