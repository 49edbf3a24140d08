# Attention layers
# From docs/en/api/layers/attention.md#nothing-to-see

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
x = np.random.default_rng(0).normal(size=(1, 4, 8)).astype("float32")
nothing = np.zeros((1, 4, 4), dtype=bool)
layer = layers.MultiHeadAttention(2, 3, bias_initializer="normal")
output, weights = layer(
    x, x, attention_mask=nothing, return_attention_scores=True
)
short = layer(x, x, attention_mask=nothing)
print("weights:", weights.numpy()[0, 0, 0])
equal = attend(layer, x, x, nothing)[0]
bias = layer.get_weights()[-1]
print(f"with weights, from the bias: {np.abs(output - bias).max():.4f}")
print(f"without, from equal weights: {np.abs(short - equal).max():.4f}")
print(f"the two apart:               {np.abs(output - short).max():.1f}")
drops = layers.MultiHeadAttention(2, 3, dropout=0.5)
drops.build(x.shape, x.shape)
drops.set_weights(layer.get_weights())
short = drops(x, x, attention_mask=nothing)
print(f"with dropout, from the bias: {np.abs(short - bias).max():.4f}")

# Output:
# weights: [0. 0. 0. 0.]
# with weights, from the bias: 0.0000
# without, from equal weights: 0.0000
# the two apart:               1.0
# with dropout, from the bias: 0.0000
