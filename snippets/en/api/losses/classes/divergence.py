# Losses for classes
# From docs/en/api/losses/classes.md#divergence

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


def divergence(y, p):
    y, p = np.clip(y, 1e-7, 1), np.clip(p, 1e-7, 1)
    return (y * np.log(y / p)).sum(axis=-1)


for name, y_true, y_pred in [
    ("forth:", p[:1], p[1:]),
    ("back: ", p[1:], p[:1]),
    ("same: ", p[:1], p[:1]),
    ("sum 2:", np.array([[0.5, 0.5]]), np.array([[1.0, 1.0]])),
    ("logits", p[:1], np.log(p[:1])),
]:
    value = losses.kl_divergence(y_true, y_pred).numpy()
    print(name, value.round(4), "by hand", divergence(y_true, y_pred).round(4))
print("object:", losses.KLDivergence()(p, p[::-1]).numpy().round(4))
entropy = -(soft * np.log(soft)).sum(axis=-1)
both = losses.kl_divergence(soft, p).numpy() + entropy
print("with the entropy:", both.round(4), end=", ")
print(
    "cross-entropy:", losses.categorical_crossentropy(soft, p).numpy().round(4)
)

# Output:
# forth: [1.1019] by hand [1.1019]
# back:  [1.0021] by hand [1.0021]
# same:  [0.] by hand [0.]
# sum 2: [-0.6931] by hand [-0.6931]
# logits [15.3163] by hand [15.3163]
# object: 1.052
# with the entropy: [1.1563 1.0078], cross-entropy: [1.1563 1.0078]
