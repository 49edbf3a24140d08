# Convolution layers
# From docs/en/api/layers/convolution.md#maps

import numpy as np
from keras import layers
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images.reshape(-1, 8, 8, 1) / 16

import matplotlib.pyplot as plt

kernels = {
    "mean of 3×3": np.full((3, 3), 1 / 9),
    "lower edges": np.array([[1, 1, 1], [0, 0, 0], [-1, -1, -1]]),
    "right edges": np.array([[1, 0, -1], [1, 0, -1], [1, 0, -1]]),
}
finder = layers.Conv2D(3, 3, padding="same", use_bias=False)
finder.build((None, 8, 8, 1))
finder.set_weights([np.stack([*kernels.values()], axis=-1)[:, :, None, :]])
digit = images[2]
maps = finder(digit[None]).numpy()[0]

figure, panels = plt.subplots(1, 4, figsize=(6.4, 2.0))
panels[0].imshow(digit[:, :, 0], cmap="gray", vmin=0, vmax=1)
panels[0].set_title("input", fontsize=9)
for panel, name, map_ in zip(panels[1:], kernels, maps.transpose(2, 0, 1)):
    panel.imshow(map_, cmap="RdBu", vmin=-3, vmax=3)
    panel.set_title(name, fontsize=9)
for panel in panels:
    panel.set_axis_off()
plt.tight_layout()
plt.show()
