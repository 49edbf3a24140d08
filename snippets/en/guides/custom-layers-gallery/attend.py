# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#attend

import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

digits = load_digits()


def attend(query, key, value, mask=None):
    scores = ops.matmul(query, ops.swapaxes(key, -2, -1))
    scores = scores / np.sqrt(query.shape[-1])
    if mask is not None:
        scores = ops.where(mask, scores, -1e9)
    weights = ops.softmax(scores, axis=-1)
    return ops.matmul(weights, value), weights


# one image, a sequence of eight rows of pixels
rows = digits.images[:1].astype("float32") / 16
by_hand, weights = attend(rows, rows, rows)
built_in = layers.Attention()
apart = np.abs(by_hand - built_in([rows, rows])).max()
print(f"as it comes: {apart:.3f} apart")

scaled = layers.Attention(use_scale=True)
scaled.build([rows.shape, rows.shape])
print("scale at first:", float(scaled.scale))
scaled.scale.assign(1 / np.sqrt(8))
apart = np.abs(by_hand - scaled([rows, rows])).max()
print(f"set to 1/√8: {apart:.3f} apart")

# Output:
# as it comes: 0.113 apart
# scale at first: 1.0
# set to 1/√8: 0.000 apart
