# Normalization layers
# From docs/en/api/layers/normalization.md#axes-drawn

import numpy as np
from keras import layers
import matplotlib.pyplot as plt
import tensorflow as tf

cube = tf.constant(
    np.random.default_rng(0).normal(size=(3, 4, 4)), dtype=tf.float32
)
figure, panels = plt.subplots(1, 4, figsize=(7, 3.6), sharey=True)
for panel, (title, norms) in zip(
    panels,
    {
        "Batch": [layers.BatchNormalization()],
        "Layer, RMS, Unit": [
            layers.LayerNormalization(),
            layers.RMSNormalization(),
            layers.UnitNormalization(),
        ],
        "Group(2)": [layers.GroupNormalization(2)],
        "Group(-1)": [layers.GroupNormalization(-1)],
    }.items(),
):
    drawn = []
    for norm in norms:
        with tf.GradientTape() as tape:
            tape.watch(cube)
            first = norm(cube, training=True)[0, 0, 0]
        drawn.append(tape.gradient(first, cube).numpy() != 0)
    depends = drawn[0]
    assert all((depends == other).all() for other in drawn)
    panel.pcolormesh(
        depends.reshape(12, 4), cmap="Blues", vmax=1.6, edgecolor="gray"
    )
    for line in [4, 8]:
        panel.axhline(line, color="C1", linewidth=2.5)
    panel.set(title=title, xlabel="channel", xticks=[], yticks=[])
    print(f"{title:16} {depends.sum():2} of {depends.size} numbers")
panels[0].set(yticks=[2, 6, 10], yticklabels=["sample 0", "1", "2"])
panels[0].invert_yaxis()
plt.tight_layout()
plt.show()

# Output:
# Batch            12 of 48 numbers
# Layer, RMS, Unit  4 of 48 numbers
# Group(2)          8 of 48 numbers
# Group(-1)         4 of 48 numbers
