# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#attention-weights

import matplotlib.pyplot as plt
import numpy as np
from keras import ops
from sklearn.datasets import load_digits

digits = load_digits()


def attend(query, key, value, mask=None):
    scores = ops.matmul(query, ops.swapaxes(key, -2, -1))
    scores = scores / np.sqrt(query.shape[-1])
    if mask is not None:
        scores = ops.where(mask, scores, -1e9)
    weights = ops.softmax(scores, axis=-1)
    return ops.matmul(weights, value), weights


# 一张图片，看作八行像素的序列
rows = digits.images[:1].astype("float32") / 16
by_hand, weights = attend(rows, rows, rows)

rows = digits.images[:1].astype("float32") / 16
masks = {
    "no mask": None,
    "five present": np.arange(8) < 5,
    "causal": np.tril(np.ones((8, 8), dtype=bool)),
}
figure, panels = plt.subplots(1, 3, figsize=(5, 2.8), layout="constrained")
for panel, (name, mask) in zip(panels, masks.items()):
    looks = attend(rows, rows, rows, mask)[1]
    drawn = panel.imshow(looks[0], cmap="viridis", vmin=0, vmax=0.5)
    panel.set(title=name, xlabel="looks at row", xticks=[0, 7], yticks=[0, 7])
panels[0].set_ylabel("row")
figure.colorbar(
    drawn, ax=panels, label="weight", extend="max", location="bottom"
)
plt.show()
