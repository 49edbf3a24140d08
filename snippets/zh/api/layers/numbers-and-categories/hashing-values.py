# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#hashing-values

import numpy as np
import tensorflow as tf
from keras import layers

colors = np.array(["red", "green", "blue", "", "red"])
print("3 bins:    ", layers.Hashing(3)(colors).numpy())
print("by TF:     ", tf.strings.to_hash_bucket_fast(colors, 3).numpy())
print("masked:    ", layers.Hashing(4, mask_value="")(colors).numpy())
print("salted:    ", layers.Hashing(3, salt=1)(colors).numpy())
print("whole:     ", layers.Hashing(10)(np.array([1, 2, 3])).numpy())
print("text:      ", layers.Hashing(10)(np.array(["1", "2", "3"])).numpy())
print("floats:    ", layers.Hashing(10)(np.array([1.2, 1.9, 3.7])).numpy())
words = np.array([f"word {number}" for number in range(1000)])
for bins in [1000, 10000]:
    held = np.bincount(layers.Hashing(bins)(words).numpy())
    alone, expected = (held == 1).sum(), 1000 * (1 - 1 / bins) ** 999
    print(
        f"{bins} bins: {alone} of 1000 words alone, by chance {expected:.0f}"
    )

# 输出：
# 3 bins:     [2 1 0 2 2]
# by TF:      [2 1 0 2 2]
# masked:     [3 2 1 0 3]
# salted:     [1 2 2 2 1]
# whole:      [9 9 1]
# text:       [9 9 1]
# floats:     [9 9 1]
# 1000 bins: 363 of 1000 words alone, by chance 368
# 10000 bins: 893 of 1000 words alone, by chance 905
