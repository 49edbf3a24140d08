# 求和、统计与排序
# 出自 docs/zh/api/ops/reductions.md#nan-by-hand

import numpy as np
from keras import ops

gap = np.array([2.0, np.nan, 4.0, 3.0], dtype="float32")
left = gap[[0, 2, 3]]
for name, function, without in [
    ("nansum", ops.nansum, ops.sum),
    ("nanprod", ops.nanprod, ops.prod),
    ("nanmean", ops.nanmean, ops.mean),
    ("nanvar", ops.nanvar, ops.var),
    ("nanstd", ops.nanstd, ops.std),
    ("nanmax", ops.nanmax, ops.max),
    ("nanmin", ops.nanmin, ops.min),
    ("nanmedian", ops.nanmedian, ops.median),
]:
    ours, by_hand = float(function(gap)), float(without(left))
    assert abs(ours - by_hand) < 1e-6
    print(f"{name:9} {ours:7.4f}, {without.__name__} {float(without(gap))}")
print("nanquantile:", float(ops.nanquantile(gap, 0.25)), end=" ")
print("nanpercentile:", float(ops.nanpercentile(gap, 25)))
print("nancumsum: ", ops.nancumsum(gap).numpy())
print("nancumprod:", ops.nancumprod(gap).numpy())
print(
    "nanargmax:",
    int(ops.nanargmax(gap)),
    "nanargmin:",
    int(ops.nanargmin(gap)),
)

# 输出：
# nansum     9.0000, sum nan
# nanprod   24.0000, prod nan
# nanmean    3.0000, mean nan
# nanvar     0.6667, var nan
# nanstd     0.8165, std nan
# nanmax     4.0000, max nan
# nanmin     2.0000, min nan
# nanmedian  3.0000, median nan
# nanquantile: 2.5 nanpercentile: 2.5
# nancumsum:  [2. 2. 6. 9.]
# nancumprod: [ 2.  2.  8. 24.]
# nanargmax: 2 nanargmin: 0
