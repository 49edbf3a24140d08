# 激活函数
# 出自 docs/zh/api/activations.md#softmax-axis

import numpy as np
from keras import activations

scores = np.array([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]], dtype="float32")
by_hand = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
print("Keras:  ", activations.softmax(scores).numpy()[0].round(4))
print("by hand:", by_hand[0].round(4))
for axis in [-1, 0, (0, 1)]:
    sums = activations.softmax(scores, axis=axis).numpy().sum(axis=axis)
    print(f"axis={axis}: the sums are", sums.round(4))
large = np.array([[1000.0, 999.0]], dtype="float32")
print("of 1000 and 999: ", activations.softmax(large).numpy().round(4))
print("of 1 and 0:      ", activations.softmax(large - 999).numpy().round(4))
try:
    activations.softmax(np.array([[1000, 999]]))
except Exception as error:
    print(f"{type(error).__name__}: {str(error).splitlines()[0]}")

# 输出：
# Keras:   [0.09   0.2447 0.6652]
# by hand: [0.09   0.2447 0.6652]
# axis=-1: the sums are [1. 1.]
# axis=0: the sums are [1. 1. 1.]
# axis=(0, 1): the sums are 1.0
# of 1000 and 999:  [[0.7311 0.2689]]
# of 1 and 0:       [[0.7311 0.2689]]
# InvalidArgumentError: Value for attr 'T' of int64 is not in the list of allowed values: half, bfloat16, float, double
