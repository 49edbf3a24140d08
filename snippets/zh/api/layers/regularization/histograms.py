# 正则化层
# 出自 docs/zh/api/layers/regularization.md#histograms

import numpy as np
from keras import layers
import matplotlib.pyplot as plt

numbers = np.random.default_rng(0).normal(size=(1000, 100))
figure, panels = plt.subplots(2, 2, figsize=(5, 4), sharey=True)
for panel, layer in zip(
    panels.flat,
    [
        layers.Dropout(0.2, seed=0),
        layers.GaussianDropout(0.2, seed=0),
        layers.GaussianNoise(0.5, seed=0),
        layers.AlphaDropout(0.2, seed=0),
    ],
):
    bins = np.linspace(-4, 4, 65)
    outputs = layer(numbers, training=True).numpy()
    panel.hist(numbers.ravel(), bins, histtype="step", label="inputs")
    panel.hist(outputs.ravel(), bins, alpha=0.5, label="outputs")
    panel.set(title=type(layer).__name__, yticks=[], ylim=(0, 9000))
    panel.title.set_size(10)
panels[0, 0].legend(fontsize=8)
plt.tight_layout()
plt.show()
