# 回归损失
# 出自 docs/zh/api/losses/numbers.md#errors-drawn

import numpy as np
from keras import losses


import matplotlib.pyplot as plt
import tensorflow as tf


def draw(functions, target, first, last, limits):
    points = tf.constant(np.linspace(first, last, 401)[:, None])
    figure, axes = plt.subplots(1, 2, figsize=(6.4, 3))
    for name, function in functions.items():
        with tf.GradientTape() as tape:
            tape.watch(points)
            values = function(tf.fill(points.shape, target), points)
        axes[0].plot(points, values, label=name)
        axes[1].plot(points, tape.gradient(values, points), label=name)
    for axis, title, limit in zip(axes, ["value", "slope"], limits):
        axis.set(title=title, xlabel="prediction", ylim=limit)
        axis.grid(alpha=0.3)
    axes[1].legend(fontsize=8)
    plt.tight_layout()
    plt.show()


draw(
    {
        "mean_squared_error": losses.mean_squared_error,
        "mean_absolute_error": losses.mean_absolute_error,
        "huber, delta=2": lambda y, p: losses.huber(y, p, delta=2.0),
        "log_cosh": losses.log_cosh,
    },
    0.0,
    -4,
    4,
    [(-0.2, 6), (-4, 4)],
)
