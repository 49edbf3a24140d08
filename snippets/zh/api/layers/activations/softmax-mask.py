# 激活层
# 出自 docs/zh/api/layers/activations.md#softmax-mask

import numpy as np
from keras import layers

scores = np.array([[1.0, 2.0, 3.0, 4.0]], dtype="float32")
mask = np.array([[True, True, False, True]])
softmax = layers.Softmax()
print("all:    ", softmax(scores).numpy().round(3))
print("masked: ", softmax(scores, mask=mask).numpy().round(3))
exponentials = np.exp(scores) * mask
print("by hand:", (exponentials / exponentials.sum()).round(3))
print("nothing:", softmax(scores, mask=np.zeros((1, 4), bool)).numpy())
print(
    "numbers:",
    softmax(scores, mask=np.array([[0.9, 0.4, 0.6, 0.0]])).numpy().round(3),
)
table = np.array([[1.0, 2.0], [3.0, 4.0]])
for axis in [-1, 0, (0, 1)]:
    sums = layers.Softmax(axis=axis)(table).numpy().sum(axis=axis)
    print(f"axis={axis}: the sums are", sums.round(3))

# 输出：
# all:     [[0.032 0.087 0.237 0.644]]
# masked:  [[0.042 0.114 0.    0.844]]
# by hand: [[0.042 0.114 0.    0.844]]
# nothing: [[0. 0. 0. 0.]]
# numbers: [[0.119 0.    0.881 0.   ]]
# axis=-1: the sums are [1. 1.]
# axis=0: the sums are [1. 1.]
# axis=(0, 1): the sums are 1.0
