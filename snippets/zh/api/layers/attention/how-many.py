# 注意力层
# 出自 docs/zh/api/layers/attention.md#how-many

import keras
import numpy as np
from keras import layers


def softmax(scores):
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return scores / scores.sum(axis=-1, keepdims=True)


def attend(layer, query, value, mask=None):
    wq, bq, wk, bk, wv, bv, wo, bo = layer.get_weights()
    q = np.einsum("btc,chd->bhtd", query, wq) + bq[:, None]
    k = np.einsum("bsc,chd->bhsd", value, wk) + bk[:, None]
    v = np.einsum("bsc,chd->bhsd", value, wv) + bv[:, None]
    times = q.shape[1] // k.shape[1]
    k, v = np.repeat(k, times, axis=1), np.repeat(v, times, axis=1)
    scores = q @ k.swapaxes(2, 3) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    weights = softmax(scores)
    return np.einsum("bhtd,hdc->btc", weights @ v, wo) + bo, weights


keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 8)).astype("float32")
other = rng.normal(size=(1, 6, 5)).astype("float32")
layer = layers.MultiHeadAttention(
    2, 3, value_dim=4, bias_initializer="normal"
)
output, weights = layer(x, other, return_attention_scores=True)
by_hand = attend(layer, x, other)

checked = 0
for c, e, o, h, d, v in np.ndindex(2, 2, 2, 3, 2, 2):
    c, e, o, h, d, v = c + 3, e + 5, o + 2, h + 1, d + 2, v + 3
    layer = layers.MultiHeadAttention(h, d, value_dim=v, output_shape=o)
    layer.build((None, 4, c), (None, 6, e))
    by_formula = h * d * (c + e + 2) + h * v * (e + 1) + o * (h * v + 1)
    assert layer.count_params() == by_formula
    checked += 1
print(checked, "settings agree")
image = rng.normal(size=(1, 4, 5, 8)).astype("float32")
for axes in [None, 1, 2]:
    layer = layers.MultiHeadAttention(2, 3, attention_axes=axes)
    weights = layer(image, image, return_attention_scores=True)[1]
    print("attention_axes", axes, "weights", weights.shape)

# 输出：
# 96 settings agree
# attention_axes None weights (1, 2, 4, 5, 4, 5)
# attention_axes 1 weights (1, 5, 2, 4, 4)
# attention_axes 2 weights (1, 4, 2, 5, 5)
