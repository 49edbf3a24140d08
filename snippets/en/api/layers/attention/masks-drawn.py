# Attention layers
# From docs/en/api/layers/attention.md#masks-drawn

import numpy as np
from keras import layers
import matplotlib.pyplot as plt

x = np.ones((1, 8, 4), dtype="float32")
five = np.arange(8)[None] < 5
windowed = {"sliding_window": 3}
panels_of = {
    "none": ({}, {}),
    "value_mask": ({}, {"value_mask": five}),
    "causal": ({}, {"use_causal_mask": True}),
    "sliding_window=3": (windowed, {}),
    "window and causal": (windowed, {"use_causal_mask": True}),
}
figure, panels = plt.subplots(2, 3, figsize=(5, 3.8))
for panel, (name, (made, called)) in zip(panels.flat, panels_of.items()):
    layer = layers.MultiHeadAttention(1, 4, **made)
    weights = layer(x, x, return_attention_scores=True, **called)[1][0, 0]
    panel.imshow(weights, cmap="viridis", vmin=0, vmax=1)
    panel.set_title(name, fontsize=9)
    panel.set_xticks([])
    panel.set_yticks([])
    print(f"{name:17} row 4 sees", np.flatnonzero(weights[4]))
panels[0, 0].set_xlabel("keys")
panels[0, 0].set_ylabel("queries")
panels[1, 2].axis("off")
plt.tight_layout()
plt.show()

# Output:
# none              row 4 sees [0 1 2 3 4 5 6 7]
# value_mask        row 4 sees [0 1 2 3 4]
# causal            row 4 sees [0 1 2 3 4]
# sliding_window=3  row 4 sees [2 3 4 5 6]
# window and causal row 4 sees [2 3 4]
