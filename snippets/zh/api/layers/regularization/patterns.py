# 正则化层
# 出自 docs/zh/api/layers/regularization.md#patterns

import numpy as np
from keras import layers
import matplotlib.pyplot as plt

photo = np.ones((1, 12, 12, 4))
figure, panels = plt.subplots(2, 4, figsize=(6, 3.2))
for row, layer in zip(
    panels,
    [layers.Dropout(0.5, seed=0), layers.SpatialDropout2D(0.5, seed=0)],
):
    outputs = layer(photo, training=True).numpy()
    for channel, panel in enumerate(row):
        panel.imshow(outputs[0, :, :, channel], cmap="gray", vmin=0, vmax=2)
        panel.set(xticks=[], yticks=[], title=f"channel {channel}")
        panel.title.set_size(8)
    row[0].set_ylabel(type(layer).__name__, fontsize=8)
plt.tight_layout()
plt.show()
