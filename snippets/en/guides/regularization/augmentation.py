# Against overfitting
# From docs/en/guides/regularization.md#augmentation

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits().images[:8, ..., None].astype("float32") / 16
augment = keras.Sequential(
    [
        layers.RandomTranslation(0.12, 0.12, fill_mode="constant", seed=0),
        layers.RandomRotation(0.04, fill_mode="constant", seed=0),
    ]
)
changed = augment(digits, training=True).numpy()
inferred = augment(digits, training=False).numpy()
for name, images in (("training", changed), ("inference", inferred)):
    pixels = np.sum(np.abs(images - digits) > 0.1)
    print(f"in {name}, pixels changed: {pixels} of {digits.size}")

figure, axes = plt.subplots(2, 8, figsize=(5, 1.6))
for column in range(8):
    for row, images in enumerate((digits, changed)):
        axes[row, column].imshow(images[column, ..., 0], cmap="gray_r")
        axes[row, column].set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("before")
axes[1, 0].set_ylabel("after")
plt.tight_layout()
plt.show()

# Output:
# in training, pixels changed: 248 of 512
# in inference, pixels changed: 0 of 512
