# Attention layers
# From docs/en/api/layers/attention.md#mask-misread

import keras
import numpy as np
from keras import layers


def softmax(scores):
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return scores / scores.sum(axis=-1, keepdims=True)


def rows_of(array):
    return [[float(f"{n:.3f}") for n in row] for row in np.asarray(array)]


layer = layers.Attention()
sequence = np.array([[[1.0], [2], [3]]])
two = np.array([[True, True, False]])
for inputs, mask in [(sequence, None), ([sequence] * 2, two)]:
    try:
        layer(inputs, mask=mask)
    except ValueError as error:
        begin = str(error).index("Attention layer")


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

try:
    layer(x, x, attention_mask=keys, return_attention_scores=True)
except ValueError as error:
    begin = str(error).index("The `mask`")
    print(str(error)[begin:].partition(". ")[0])
square = np.ones((2, 2, 8), dtype="float32")
keys = np.array([[True, True], [True, False]])
for name in ["value_mask", "attention_mask"]:
    weights = layer(
        square, square, return_attention_scores=True, **{name: keys}
    )[1]
    print(f"{name:14}", *(rows_of(one) for one in weights[:, 0]))

# Output:
# The `mask` must be broadcastable to `inputs`
# value_mask     [[0.5, 0.5], [0.5, 0.5]] [[1.0, 0.0], [1.0, 0.0]]
# attention_mask [[0.5, 0.5], [1.0, 0.0]] [[0.5, 0.5], [1.0, 0.0]]
