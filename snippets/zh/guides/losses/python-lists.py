# 损失函数
# 出自 docs/zh/guides/losses.md#python-lists

from keras import losses

scores = [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
losses.SparseCategoricalCrossentropy()([1, 2], scores)

# 输出：
# ValueError: Structures don't have the same nested structure.
