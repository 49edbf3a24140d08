# 循环层
# 出自 docs/zh/api/layers/recurrent.md#dropout

import numpy as np
from keras import layers

ones = np.ones((2, 4, 6))
linear = {
    "activation": None,
    "kernel_initializer": "identity",
    "return_sequences": True,
    "seed": 1,
}
on_input = layers.SimpleRNN(
    6, dropout=0.5, recurrent_initializer="zeros", **linear
)
print("inputs of two samples, all steps equal:")
outputs = on_input(ones, training=True).numpy()
print(outputs[:, 0], abs(outputs - outputs[:, :1]).max())
on_state = layers.SimpleRNN(
    6, recurrent_dropout=0.5, recurrent_initializer="identity", **linear
)
print("states of one sample, step by step:")
print(on_state(ones, training=True).numpy()[0])
print("not in training:", on_input(ones).numpy()[0, 0])

# 输出：
# inputs of two samples, all steps equal:
# [[2. 0. 2. 0. 0. 0.]
#  [0. 2. 0. 2. 0. 0.]] 0.0
# states of one sample, step by step:
# [[ 1.  1.  1.  1.  1.  1.]
#  [ 3.  1.  3.  1.  1.  1.]
#  [ 7.  1.  7.  1.  1.  1.]
#  [15.  1. 15.  1.  1.  1.]]
# not in training: [1. 1. 1. 1. 1. 1.]
