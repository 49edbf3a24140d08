# 构成层的运算
# 出自 docs/zh/api/ops/nn.md#attention-by-hand

import numpy as np
from keras import ops


rng = np.random.default_rng(0)
query, key, value = rng.normal(size=(3, 1, 4, 2, 8)).astype("float32")
scores = np.einsum("bqhd,bkhd->bhqk", query, key) / np.sqrt(8)


def attend(scores):
    weights = np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)
    return np.einsum("bhqk,bkhd->bqhd", weights, value)


may_look = np.tril(np.ones((4, 4), dtype=bool))
bias = rng.normal(size=(1, 2, 4, 4)).astype("float32")
for name, arguments, by_hand in [
    ("plain", {}, attend(scores)),
    ("causal", {"is_causal": True}, attend(np.where(may_look, scores, -1e9))),
    ("mask", {"mask": may_look}, attend(np.where(may_look, scores, -1e9))),
    ("bias", {"bias": bias}, attend(scores + bias)),
    ("scale", {"scale": 1.0}, attend(scores * np.sqrt(8))),
]:
    ours = ops.dot_product_attention(query, key, value, **arguments).numpy()
    apart = abs(ours - by_hand).max()
    print(
        f"{name:7} {ours[0, 0, 0, 0]:.4f} {by_hand[0, 0, 0, 0]:.4f}",
        apart < 1e-5,
    )
try:
    ops.dot_product_attention(query, key, value, attn_logits_soft_cap=50.0)
except ValueError as error:
    print(error)

# 输出：
# plain   -0.4237 -0.4237 True
# causal  -0.5685 -0.5685 True
# mask    -0.5685 -0.5685 True
# bias    -0.9757 -0.9757 True
# scale   -0.3300 -0.3300 True
# attn_logits_soft_cap is only supported for JAX on TPU. Set attn_logits_soft_cap=None when not using JAX on TPU.
