# 给模型喂数据
# 出自 docs/zh/guides/data.md#categories

import keras

names = ["setosa", "versicolor", "virginica"]
lookup = keras.layers.StringLookup(vocabulary=names, num_oov_indices=0)
back = keras.layers.StringLookup(
    vocabulary=names, num_oov_indices=0, invert=True
)
numbers = lookup(["virginica", "setosa"])
print(numbers.numpy(), back(numbers).numpy())

# 输出：
# [2 0] [b'virginica' b'setosa']
