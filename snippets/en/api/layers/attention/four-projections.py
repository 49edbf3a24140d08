# Attention layers
# From docs/en/api/layers/attention.md#four-projections

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

for options in [{"kernel_regularizer": "l2"}, {"activity_regularizer": "l2"}]:
    layer = layers.MultiHeadAttention(2, 3, **options)
    layer(x, x)
    print(*options, len(layer.losses))
biased = {"use_gate": True, "bias_initializer": "normal"}
gated = layers.MultiHeadAttention(2, 3, **biased)
y = gated(x, x).numpy()
w = gated.get_weights()
wo, bo = w[8], w[9]
identity = np.eye(6).reshape(2, 3, 6)
heads = layers.MultiHeadAttention(2, 3, output_shape=6)
heads(x, x)
heads.set_weights([*w[:4], *w[6:8], identity, np.zeros(6)])
gate = 1 / (1 + np.exp(-(np.einsum("btc,chd->bthd", x, w[4]) + w[5])))
joined = heads(x, x).numpy().reshape(1, 4, 2, 3) * gate
by_hand = np.einsum("bthd,hdc->btc", joined, wo) + bo
print(f"gate by hand: {abs(y - by_hand).max():.4f} apart")

# Output:
# kernel_regularizer 4
# activity_regularizer 4
# gate by hand: 0.0000 apart
