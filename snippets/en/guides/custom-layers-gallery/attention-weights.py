# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#attention-weights

import matplotlib.pyplot as plt
import numpy as np
from keras import ops
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)


def attend(query, key, value, mask=None):
    scores = ops.matmul(query, ops.swapaxes(key, -2, -1))
    scores = scores / np.sqrt(query.shape[-1])
    if mask is not None:
        scores = ops.where(mask, scores, -1e9)
    weights = ops.softmax(scores, axis=-1)
    return ops.matmul(weights, value), weights


rows = x_test[:1, :, :, 0]  # one image, a sequence of eight rows of pixels
by_hand, weights = attend(rows, rows, rows)

rows = x_test[:1, :, :, 0]
masks = {
    "no mask": None,
    "five rows present": np.arange(8) < 5,
    "causal": np.tril(np.ones((8, 8), dtype=bool)),
}
figure, axes = plt.subplots(1, 3, figsize=(7.2, 2.7), layout="constrained")
for axis, (name, mask) in zip(axes, masks.items()):
    weights = attend(rows, rows, rows, mask)[1]
    drawn = axis.imshow(weights[0], cmap="viridis", vmin=0, vmax=0.5)
    axis.set(title=name, xlabel="looks at row", xticks=[0, 7], yticks=[0, 7])
axes[0].set_ylabel("row")
figure.colorbar(drawn, ax=axes, label="weight", extend="max")
plt.show()
