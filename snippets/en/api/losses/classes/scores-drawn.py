# Losses for classes
# From docs/en/api/losses/classes.md#scores-drawn

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


draw(
    {
        "cross-entropy": lambda y, s: losses.binary_crossentropy(
            y, s, from_logits=True
        ),
        "focal, gamma=2": lambda y, s: losses.binary_focal_crossentropy(
            y, s, from_logits=True
        ),
        "hinge": losses.hinge,
        "squared hinge": losses.squared_hinge,
    },
    -4,
    4,
    "score of the right answer",
    [(-0.1, 6), (-5, 0.5)],
)
