# Attention layers
# From docs/en/api/layers/attention.md#masks-by-hand

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
    print(f"{name:15} apart:", *(f"{a:.4f}" for a in apart))

# Output:
# value_mask      apart: 0.0000 0.0000 0.0000
# key_mask        apart: 0.0000 0.0000 0.0000
# causal          apart: 0.0000 0.0000 0.0000
# attention_mask  apart: 0.0000 0.0000 0.0000
# two of them     apart: 0.0000 0.0000 0.0000
