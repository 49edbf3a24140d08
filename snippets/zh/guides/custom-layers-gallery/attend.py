# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#attend

import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16


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
built_in = layers.Attention()
print("as built in:", np.allclose(by_hand, built_in([rows, rows]), atol=1e-6))

scaled = layers.Attention(use_scale=True)
scaled.build([rows.shape, rows.shape])
scaled.scale.assign(1 / np.sqrt(8))
print("with a scale:", np.allclose(by_hand, scaled([rows, rows]), atol=1e-6))

# 输出：
# as built in: False
# with a scale: True
