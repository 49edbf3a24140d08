# 求和、统计与排序
# 出自 docs/zh/api/ops/reductions.md#one-result-by-hand

import numpy as np
from keras import ops

table = np.array([[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]], dtype="float32")

rows = [
    ("sum", ops.sum, lambda x: x[0] + x[1] + x[2]),
    ("prod", ops.prod, lambda x: x[0] * x[1] * x[2]),
    ("mean", ops.mean, lambda x: sum(x) / 3),
    ("var", ops.var, lambda x: sum((x - sum(x) / 3) ** 2) / 3),
    ("std", ops.std, lambda x: (sum((x - sum(x) / 3) ** 2) / 3) ** 0.5),
    ("max", ops.max, max),
    ("min", ops.min, min),
    ("amax", ops.amax, max),
    ("amin", ops.amin, min),
    ("ptp", ops.ptp, lambda x: max(x) - min(x)),
    ("logsumexp", ops.logsumexp, lambda x: np.log(sum(np.exp(x)))),
]
for name, function, by_hand in rows:
    ours = function(table, axis=1).numpy()
    theirs = np.array([by_hand(row) for row in table])
    np.testing.assert_allclose(ours, theirs, rtol=1e-5)
    print(f"{name:9} {ours[0]:8.4f} {ours[1]:8.4f}")

mean, variance = ops.moments(table, axes=1)
print("moments:", mean.numpy(), variance.numpy().round(4))
weights = np.array([3.0, 1.0, 0.0], dtype="float32")
print("average:", ops.average(table, axis=1, weights=weights).numpy())
print("by hand:", (table * weights).sum(axis=1) / weights.sum())
flags = np.array([[1, 0, 2], [1, 1, 1]])
print("all:", ops.all(flags, axis=1).numpy(), "any:", end=" ")
print(ops.any(flags, axis=1).numpy())
print("not 0:", ops.count_nonzero(flags, axis=1).numpy())
print("close:", bool(ops.allclose(table, table + 1e-6)), end=" ")
print(bool(ops.allclose(table, table + 1e-3)))
print("logsumexp(1000, 1000):", float(ops.logsumexp([1000.0, 1000.0])))

# 输出：
# sum         9.0000  12.0000
# prod       15.0000  48.0000
# mean        3.0000   4.0000
# var         2.6667   2.6667
# std         1.6330   1.6330
# max         5.0000   6.0000
# min         1.0000   2.0000
# amax        5.0000   6.0000
# amin        1.0000   2.0000
# ptp         4.0000   4.0000
# logsumexp   5.1429   6.1429
# moments: [3. 4.] [2.6667 2.6667]
# average: [2.  3.5]
# by hand: [2.  3.5]
# all: [False  True] any: [ True  True]
# not 0: [2 3]
# close: True False
# logsumexp(1000, 1000): 1000.6931762695312
