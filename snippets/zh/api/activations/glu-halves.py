# 激活函数
# 出自 docs/zh/api/activations.md#glu-halves

import numpy as np
from keras import activations

numbers = np.array([[1.0, 2.0, 0.0, -1.0]], dtype="float32")
print("Keras:  ", activations.glu(numbers).numpy())
print("by hand:", numbers[:, :2] / (1 + np.exp(-numbers[:, 2:])))
print("axis=0: ", activations.glu(numbers.T, axis=0).numpy().T)
try:
    activations.glu(numbers[:, :3])
except ValueError as error:
    print(error)

# 输出：
# Keras:   [[0.5        0.53788286]]
# by hand: [[0.5       0.5378828]]
# axis=0:  [[0.5        0.53788286]]
# axis size must be divisible by 2. Received: x.shape=(1, 3) with axis=-1
