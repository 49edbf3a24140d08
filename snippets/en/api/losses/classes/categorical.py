# Losses for classes
# From docs/en/api/losses/classes.md#categorical

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import losses


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]
with redirect_stdout(StringIO()):
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


with redirect_stdout(StringIO()):
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

print(
    "both 1:  ",
    losses.categorical_crossentropy([[1, 1, 0]], p[:1]).numpy().round(4),
    "by hand",
    -np.log([0.7 * 0.2]).round(4),
)
plain = losses.CategoricalCrossentropy(reduction="none", axis=0)
print("axis=0:  ", plain(one_hot.T, p.T).numpy().round(4))
smooth = {"label_smoothing": 0.3, "reduction": "none"}
print(
    "smoothed:",
    losses.CategoricalCrossentropy(**smooth)(one_hot, p).numpy().round(4),
)
print(
    "axis=0:  ",
    losses.CategoricalCrossentropy(axis=0, **smooth)(one_hot.T, p.T)
    .numpy()
    .round(4),
)
for share in [0.3 / 3, 0.3 / 2]:
    targets = 0.7 * one_hot + share
    by_hand = -(targets * np.log(p)).sum(axis=-1)
    print(f"by hand, {share:.2f} each:", by_hand.round(4))
column = np.array([[0.3], [0.6]])
print(
    losses.CategoricalCrossentropy()(np.ones((2, 1)), column).numpy().round(4)
)

# Output:
# both 1:   [1.9661] by hand [1.9661]
# axis=0:   [0.3567 1.204 ]
# smoothed: [0.6765 1.2445]
# axis=0:   [0.89   1.4454]
# by hand, 0.10 each: [0.6765 1.2445]
# by hand, 0.15 each: [0.89   1.4454]
# 0.0
# SyntaxWarning: In loss categorical_crossentropy, expected y_pred.shape to be (batch_size, num_classes) with num_classes > 1. Received: y_pred.shape=(2, 1). Consider using 'binary_crossentropy' if you only have 2 classes.
