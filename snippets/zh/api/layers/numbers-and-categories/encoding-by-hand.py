# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#encoding-by-hand

import numpy as np
from keras import layers

numbers = np.array([[0, 2, 2], [1, 1, 1]])
ones = np.eye(3)[numbers]
for mode, by_hand in [
    ("one_hot", ones),
    ("multi_hot", ones.max(axis=1)),
    ("count", ones.sum(axis=1)),
]:
    outputs = layers.CategoryEncoding(3, output_mode=mode)(numbers).numpy()
    print(f"{mode:9} {outputs.astype(int).tolist()}")
    print(f"  by hand {by_hand.astype(int).tolist()}")
count = layers.CategoryEncoding(3, output_mode="count")
weights = np.array([[0.5, 1.0, 2.0], [1.0, 1.0, 1.0]])
print("weighted:", count(numbers, count_weights=weights).numpy().tolist())

# 输出：
# one_hot   [[[1, 0, 0], [0, 0, 1], [0, 0, 1]], [[0, 1, 0], [0, 1, 0], [0, 1, 0]]]
#   by hand [[[1, 0, 0], [0, 0, 1], [0, 0, 1]], [[0, 1, 0], [0, 1, 0], [0, 1, 0]]]
# multi_hot [[1, 0, 1], [0, 1, 0]]
#   by hand [[1, 0, 1], [0, 1, 0]]
# count     [[1, 0, 2], [0, 3, 0]]
#   by hand [[1, 0, 2], [0, 3, 0]]
# weighted: [[0.5, 0.0, 3.0], [0.0, 3.0, 0.0]]
