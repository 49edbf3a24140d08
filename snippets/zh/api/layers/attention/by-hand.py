# 注意力层
# 出自 docs/zh/api/layers/attention.md#by-hand

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
for weight in layer.weights:
    print(weight.path.partition("/")[2], weight.shape)
print("output:", output.shape, "weights (heads, queries, keys):", end=" ")
print(weights.shape[1:])
by_hand = attend(layer, x, other)
print("one head: ", weights.numpy()[0, 0, 0].round(3))
print("by hand:  ", by_hand[1][0, 0, 0].astype("float32").round(3))
print("output:   ", output.numpy()[0, 0, :4].round(3))
print("by hand:  ", by_hand[0][0, 0, :4].astype("float32").round(3))
np.testing.assert_allclose(output, by_hand[0], atol=1e-5)

# 输出：
# query/kernel (8, 2, 3)
# query/bias (2, 3)
# key/kernel (5, 2, 3)
# key/bias (2, 3)
# value/kernel (5, 2, 4)
# value/bias (2, 4)
# attention_output/kernel (2, 4, 8)
# attention_output/bias (8,)
# output: (1, 4, 8) weights (heads, queries, keys): (2, 4, 6)
# one head:  [0.249 0.118 0.09  0.18  0.174 0.19 ]
# by hand:   [0.249 0.118 0.09  0.18  0.174 0.19 ]
# output:    [-0.769  0.222  0.464 -0.918]
# by hand:   [-0.769  0.222  0.464 -0.918]
