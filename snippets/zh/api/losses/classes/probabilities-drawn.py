# 分类损失
# 出自 docs/zh/api/losses/classes.md#probabilities-drawn

import numpy as np
from keras import losses


import matplotlib.pyplot as plt
import tensorflow as tf


def draw(functions, first, last, label, limits):
    points = tf.constant(np.linspace(first, last, 400)[:, None])
    right = tf.ones_like(points)
    figure, axes = plt.subplots(1, 2, figsize=(6.4, 3))
    for name, function in functions.items():
        with tf.GradientTape() as tape:
            tape.watch(points)
            values = function(right, points)
        axes[0].plot(points, values)
        axes[1].plot(points, tape.gradient(values, points), label=name)
    for axis, title, limit in zip(axes, ["value", "slope"], limits):
        axis.set(title=title, xlabel=label, ylim=limit)
        axis.grid(alpha=0.3)
    axes[1].legend(fontsize=8)
    plt.tight_layout()
    plt.show()


def generalized(q):
    def function(_, right):
        rows = tf.concat([1 - right, right], axis=1)
        ones = np.ones(len(rows))
        return losses.categorical_generalized_cross_entropy(ones, rows, q)

    return function


draw(
    {
        "cross-entropy": losses.binary_crossentropy,
        "focal, gamma=2": losses.binary_focal_crossentropy,
        "generalized, q=0.5": generalized(0.5),
        "generalized, q=1": generalized(1.0),
    },
    0.01,
    0.99,
    "probability of the right class",
    [(-0.1, 4), (-8, 1)],
)
