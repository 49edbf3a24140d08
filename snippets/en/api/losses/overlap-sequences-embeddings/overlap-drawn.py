# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#overlap-drawn

import numpy as np
from keras import losses
import matplotlib.pyplot as plt

places = np.arange(40)
mask = (places < 10).astype("float32")[None].repeat(31, axis=0)
found = (places < np.arange(31)[:, None]).astype("float32")
plt.figure(figsize=(5, 3.2))
plt.plot(losses.dice(mask, found, axis=1), label="dice")
for alpha in [0.2, 0.8]:
    values = losses.tversky(mask, found, alpha, 1 - alpha, axis=1)
    plt.plot(values, label=f"tversky, alpha={alpha}, beta={1 - alpha:.1f}")
plt.plot(
    losses.binary_crossentropy(mask, found) / 15.94, label="cross-entropy / 16"
)
plt.xlabel("pixels predicted of 10")
plt.ylabel("loss")
plt.grid(alpha=0.3)
plt.legend(fontsize=8)
plt.tight_layout()
plt.show()
