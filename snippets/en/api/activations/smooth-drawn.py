# Activations
# From docs/en/api/activations.md#smooth-drawn

import numpy as np
from keras import activations
import matplotlib.pyplot as plt
import tensorflow as tf


def draw(*functions):
    points = tf.constant(np.linspace(-4, 4, 801, dtype="float32"))
    figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9))
    for function in functions:
        with tf.GradientTape() as tape:
            tape.watch(points)
            values = function(points)
        axes[0].plot(points, values, label=function.__name__)
        axes[1].plot(points, tape.gradient(values, points))
    axes[0].set_title("value")
    axes[1].set_title("slope")
    for axis in axes:
        axis.grid(alpha=0.3)
    axes[0].legend(fontsize=8)
    plt.tight_layout()
    plt.show()


draw(
    activations.elu,
    activations.selu,
    activations.softplus,
    activations.gelu,
    activations.silu,
    activations.mish,
)
