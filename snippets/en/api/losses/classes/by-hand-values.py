# Losses for classes
# From docs/en/api/losses/classes.md#by-hand-values

import numpy as np
from keras import losses


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]


p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
p_t = np.where(one_hot == 1, p, 1 - p)
p_y = p[[0, 1], classes]


def show(loss, y_true, y_pred, values, by_hand):
    name = loss.name.replace("crossentropy", "ce")
    print(
        f"{name:26}", *(f"{value:7.4f}" for value in values.numpy()), end=" "
    )
    print(f"{loss(y_true, y_pred):7.4f}, by hand", end=" ")
    print(*(f"{value:7.4f}" for value in by_hand), f"{by_hand.mean():7.4f}")


show(
    losses.BinaryCrossentropy(),
    one_hot,
    p,
    losses.binary_crossentropy(one_hot, p),
    -np.log(p_t).mean(axis=-1),
)
show(
    losses.CategoricalCrossentropy(),
    one_hot,
    p,
    losses.categorical_crossentropy(one_hot, p),
    -np.log(p_y),
)
show(
    losses.SparseCategoricalCrossentropy(),
    classes,
    p,
    losses.sparse_categorical_crossentropy(classes, p),
    -np.log(p_y),
)
show(
    losses.BinaryFocalCrossentropy(),
    one_hot,
    p,
    losses.binary_focal_crossentropy(one_hot, p),
    (-((1 - p_t) ** 2) * np.log(p_t)).mean(axis=-1),
)
show(
    losses.CategoricalFocalCrossentropy(),
    one_hot,
    p,
    losses.categorical_focal_crossentropy(one_hot, p),
    -0.25 * (1 - p_y) ** 2 * np.log(p_y),
)
show(
    losses.CategoricalGeneralizedCrossEntropy(name="generalized"),
    classes,
    p,
    losses.categorical_generalized_cross_entropy(classes, p, q=0.5),
    (1 - p_y**0.5) / 0.5,
)
soft = np.array([[0.5, 0.25, 0.25], [0.2, 0.2, 0.6]])
show(
    losses.KLDivergence(),
    soft,
    p,
    losses.kl_divergence(soft, p),
    (soft * np.log(soft / p)).sum(axis=-1),
)
scores, signs = np.array([[2.0, 1.5, -0.5], [0.5, 0.2, 3.0]]), 2 * one_hot - 1
short = np.maximum(1 - signs * scores, 0)
show(
    losses.Hinge(),
    one_hot,
    scores,
    losses.hinge(one_hot, scores),
    short.mean(axis=-1),
)
show(
    losses.SquaredHinge(),
    one_hot,
    scores,
    losses.squared_hinge(one_hot, scores),
    (short**2).mean(axis=-1),
)
best_wrong = np.array([1.5, 3.0])
show(
    losses.CategoricalHinge(),
    one_hot,
    scores,
    losses.categorical_hinge(one_hot, scores),
    np.maximum(1 + best_wrong - scores[[0, 1], classes], 0),
)

# Output:
# binary_ce                   0.2284  0.7419  0.4851, by hand  0.2284  0.7419  0.4851
# categorical_ce              0.3567  1.2040  0.7803, by hand  0.3567  1.2040  0.7803
# sparse_categorical_ce       0.3567  1.2040  0.7803, by hand  0.3567  1.2040  0.7803
# binary_focal_ce             0.0140  0.3070  0.1605, by hand  0.0140  0.3070  0.1605
# categorical_focal_ce        0.0080  0.1475  0.0778, by hand  0.0080  0.1475  0.0778
# generalized                 0.3267  0.9046  0.6156, by hand  0.3267  0.9046  0.6156
# kl_divergence               0.1166  0.0575  0.0871, by hand  0.1166  0.0575  0.0871
# hinge                       1.0000  2.1000  1.5500, by hand  1.0000  2.1000  1.5500
# squared_hinge               2.1667  6.2967  4.2317, by hand  2.1667  6.2967  4.2317
# categorical_hinge           0.5000  3.8000  2.1500, by hand  0.5000  3.8000  2.1500
