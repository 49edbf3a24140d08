# Metrics: hits and misses, curves, overlap
# From docs/en/api/metrics/confusion.md#overlap-drawn

import numpy as np
from keras import metrics
import matplotlib.pyplot as plt
from matplotlib.colors import ListedColormap

disc = np.add.outer((np.arange(16) - 8) ** 2, (np.arange(16) - 6) ** 2) < 28
guess = np.roll(disc, 3, axis=1)
parts = disc * 1 + guess * 2
figure, axis = plt.subplots(figsize=(3.4, 3.0))
colors = ListedColormap(["C0", "C1", "C2"])
axis.imshow(np.ma.masked_equal(parts, 0), cmap=colors, alpha=0.5)
for label, column in [("missed", 2), ("hit", 7.5), ("alarm", 13)]:
    axis.text(column, 8, label, ha="center", va="center", fontsize=8)
value = metrics.BinaryIoU([1])(disc, guess * 1.0)
axis.set_title(f"{np.sum(parts == 3)} of {np.sum(parts > 0)}: {value:.3f}")
axis.axis("off")
plt.tight_layout()
plt.show()
