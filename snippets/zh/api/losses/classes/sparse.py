# 分类损失
# 出自 docs/zh/api/losses/classes.md#sparse

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

partly = np.array([0, -1])
for reduction in ["none", "sum_over_batch_size", "sum"]:
    loss = losses.SparseCategoricalCrossentropy(
        ignore_class=-1, reduction=reduction
    )
    print(f"{reduction:20}", loss(partly, p).numpy().round(4))
print("by hand             ", -np.log(0.7).round(4))
print(
    "column of numbers:",
    losses.sparse_categorical_crossentropy(classes[:, None], p)
    .numpy()
    .round(4),
)
print(
    "classes 0 and 1.9:",
    losses.sparse_categorical_crossentropy(np.array([0, 1.9]), p)
    .numpy()
    .round(4),
)
try:
    losses.sparse_categorical_crossentropy(np.array([0, 3]), p)
except tf.errors.InvalidArgumentError as error:
    print(error.message.split("}} ")[1].split(".")[0])
try:
    losses.sparse_categorical_crossentropy(classes, p.T, axis=0)
except ValueError as error:
    print(error)
try:
    losses.SparseCategoricalCrossentropy(label_smoothing=0.1)
except TypeError as error:
    print(error)

# 输出：
# none                 [0.3567 0.    ]
# sum_over_batch_size  0.3567
# sum                  0.3567
# by hand              0.3567
# column of numbers: [0.3567 1.204 ]
# classes 0 and 1.9: [0.3567 1.204 ]
# Received a label value of 3 which is outside the valid range of [0, 3)
# Only axis=-1 is currently supported. Received: axis=0
# SparseCategoricalCrossentropy.__init__() got an unexpected keyword argument 'label_smoothing'
