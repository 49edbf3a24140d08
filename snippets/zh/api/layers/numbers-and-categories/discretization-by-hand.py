# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#discretization-by-hand

import numpy as np
from keras import layers

values = np.array([-1.0, 0.0, 0.5, 1.0, 7.0, np.inf, np.nan])
limits = [0.0, 1.0]
print("Keras:  ", layers.Discretization(limits)(values).numpy())
print("by hand:", np.digitize(values, limits))
one_hot = layers.Discretization(limits, output_mode="one_hot")
print("one_hot:", one_hot(np.array([[0.5]])).numpy())
data = np.random.default_rng(0).exponential(size=1000).astype("float32")
learned = layers.Discretization(num_bins=4)
learned.adapt(data)
print("learned:  ", np.round(learned.bin_boundaries, 2))
print("quantiles:", np.quantile(data, [0.25, 0.5, 0.75]).round(2))
print("in each bin:", np.bincount(learned(data).numpy()))

# 输出：
# Keras:   [0 1 1 2 2 2 2]
# by hand: [0 1 1 2 2 2 2]
# one_hot: [[0. 1. 0.]]
# learned:   [0.3  0.74 1.4 ]
# quantiles: [0.3  0.74 1.4 ]
# in each bin: [249 250 250 251]
