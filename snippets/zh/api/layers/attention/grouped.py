# 注意力层
# 出自 docs/zh/api/layers/attention.md#grouped

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
image = rng.normal(size=(1, 4, 5, 8)).astype("float32")
x = rng.normal(size=(2, 4, 8)).astype("float32")
keys = np.array([[True, True, True, False], [True, True, False, False]])
causal = np.tril(np.ones((4, 4), dtype=bool))
layer = layers.MultiHeadAttention(2, 3)
for name, options, mask in [
    ("value_mask", {"value_mask": keys}, keys[:, None, None]),
    ("key_mask", {"key_mask": keys}, keys[:, None, None]),
    ("causal", {"use_causal_mask": True}, causal),
    ("attention_mask", {"attention_mask": causal}, causal),
    (
        "two of them",
        {"value_mask": keys, "use_causal_mask": True},
        keys[:, None, None] & causal,
    ),
]:
    output, weights = layer(x, x, return_attention_scores=True, **options)
    short = layer(x, x, **options)
    by_hand = attend(layer, x, x, mask)
    apart = [
        np.abs(by_hand[0] - output).max(),
        np.abs(by_hand[1] - weights).max(),
        np.abs(by_hand[0] - short).max(),
    ]

keras.utils.set_random_seed(0)
x = rng.normal(size=(1, 4, 16)).astype("float32")
layer = layers.GroupQueryAttention(4, 8, 2)
output, weights = layer(
    x, x, use_causal_mask=True, return_attention_scores=True
)
by_hand = attend(layer, x, x, np.tril(np.ones((4, 4), dtype=bool)))
print(f"output apart:  {np.abs(output - by_hand[0]).max():.4f}")
print(f"weights apart: {np.abs(weights - by_hand[1]).max():.4f}")

many = layers.MultiHeadAttention(8, 4)
many.build(x.shape, x.shape)
for groups in [8, 2, 1]:
    layer = layers.GroupQueryAttention(4, 8, groups)
    layer.build(x.shape, x.shape)
    kept = 2 * groups * 4
    print(f"{groups} groups: {layer.count_params()} weights,", end=" ")
    print(f"{kept} numbers kept for each word")
    if groups == 8:
        layer.set_weights(many.get_weights())
        apart = np.abs(layer(x, x) - many(x, x)).max()
        print(f"          {apart:.4f} apart from MultiHeadAttention")
try:
    layers.GroupQueryAttention(4, 8, 3)
except ValueError as error:
    print(error)
print(type(layer).__name__)

# 输出：
# output apart:  0.0000
# weights apart: 0.0000
# 8 groups: 2160 weights, 64 numbers kept for each word
#           0.0000 apart from MultiHeadAttention
# 2 groups: 1344 weights, 16 numbers kept for each word
# 1 groups: 1208 weights, 8 numbers kept for each word
# `num_query_heads` must be divisible by `num_key_value_heads`.
# GroupedQueryAttention
