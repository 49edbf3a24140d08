# Losses for classes
# From docs/en/api/losses/classes.md#focal

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
import tensorflow as tf

alone = losses.BinaryFocalCrossentropy(alpha=0.9)
balanced = losses.BinaryFocalCrossentropy(
    alpha=0.9, apply_class_balancing=True
)
flat = losses.BinaryFocalCrossentropy(gamma=0)
each = -((1 - p_t) ** 2) * np.log(p_t)
print(f"alpha alone: {alone(one_hot, p):.4f}, by hand {each.mean():.4f}")
each = each * np.where(one_hot == 1, 0.9, 0.1)
print(f"balanced:    {balanced(one_hot, p):.4f}, by hand {each.mean():.4f}")
print(
    f"gamma=0:     {flat(one_hot, p):.4f}, by hand {-np.log(p_t).mean():.4f}"
)
wrong, y = tf.Variable([[20.0, 0.0]]), np.array([[0.0, 1.0]])
for function in [
    losses.categorical_crossentropy,
    losses.categorical_focal_crossentropy,
]:
    with tf.GradientTape() as tape:
        value = function(y, wrong, from_logits=True)
    slope = tape.gradient(value, wrong).numpy()[0].round(3) + 0.0
    print(f"{function.__name__:31}{value.numpy()[0]:5.1f}, slope {slope}")
binary = losses.binary_focal_crossentropy([[1.0]], [[-20.0]], from_logits=True)
print(f"binary, the same: {binary.numpy()[0]:.1f}")

# Output:
# alpha alone: 0.1605, by hand 0.1605
# balanced:    0.0990, by hand 0.0990
# gamma=0:     0.4851, by hand 0.4851
# categorical_crossentropy        20.0, slope [ 1. -1.]
# categorical_focal_crossentropy   4.0, slope [0. 0.]
# binary, the same: 20.0
