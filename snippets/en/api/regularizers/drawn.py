# Regularizers
# From docs/en/api/regularizers.md#drawn

import numpy as np
from keras import regularizers
import matplotlib.pyplot as plt
import tensorflow as tf

figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9))
points = tf.constant(np.linspace(-2, 2, 401, dtype="float32"))
for name, regularizer in [
    ("L1(1)", regularizers.L1(1.0)),
    ("L2(1)", regularizers.L2(1.0)),
    ("L1L2(0.5, 0.5)", regularizers.L1L2(0.5, 0.5)),
]:
    with tf.GradientTape() as tape:
        tape.watch(points)
        penalties = tf.map_fn(regularizer, points)
    axes[0].plot(points, penalties, label=name)
    axes[1].plot(points, tape.gradient(penalties, points))
axes[0].set_title("penalty of a weight")
axes[1].set_title("slope")
for axis in axes:
    axis.grid(alpha=0.3)
axes[0].legend(fontsize=8)
plt.tight_layout()
plt.show()
