# 构成层的运算
# 出自 docs/zh/api/ops/nn.md#normalization-by-hand

import numpy as np
from keras import ops

rows = np.array([[3.0, 4.0], [1.0, 2.0]], dtype="float32")
lengths = np.sqrt((rows**2).sum(axis=1, keepdims=True))
mean, variance = rows.mean(axis=0), rows.var(axis=0)
own_mean = rows.mean(axis=1, keepdims=True)
own_variance = rows.var(axis=1, keepdims=True)
squares = (rows**2).mean(axis=1, keepdims=True)
for name, ours, by_hand in [
    ("normalize", ops.normalize(rows), rows / lengths),
    (
        "order=1",
        ops.normalize(rows, order=1),
        rows / rows.sum(1, keepdims=True),
    ),
    (
        "batch",
        ops.batch_normalization(rows, mean, variance, axis=-1),
        (rows - mean) / np.sqrt(variance + 1e-3),
    ),
    (
        "layer",
        ops.layer_normalization(rows),
        (rows - own_mean) / np.sqrt(own_variance + 1e-7),
    ),
    ("rms", ops.rms_normalization(rows), rows / np.sqrt(squares + 1e-7)),
]:
    ours = np.asarray(ours)
    np.testing.assert_allclose(ours, by_hand, rtol=1e-4, atol=1e-5)
    print(f"{name:9}", ours.astype(float).round(4).tolist())
print("of zeros:", ops.normalize(np.zeros((1, 2), "float32")).numpy())

# 输出：
# normalize [[0.6, 0.8], [0.4472, 0.8944]]
# order=1   [[0.4286, 0.5714], [0.3333, 0.6667]]
# batch     [[0.9995, 0.9995], [-0.9995, -0.9995]]
# layer     [[-1.0, 1.0], [-1.0, 1.0]]
# rms       [[0.8485, 1.1314], [0.6325, 1.2649]]
# of zeros: [[0. 0.]]
