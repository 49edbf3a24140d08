# 循环层
# 出自 docs/zh/api/layers/recurrent.md#counts

import keras
from keras import layers


def count(layer, n, u, gates, biases):
    layer.build((None, None, n))
    by_hand = gates * u * (n + u + biases)
    shapes = [tuple(weight.shape) for weight in layer.weights]
    name = type(layer).__name__
    print(f"{name:9} {layer.count_params()} = {by_hand}", *shapes)


count(layers.SimpleRNN(4), 3, 4, 1, 1)
count(layers.LSTM(4), 3, 4, 4, 1)
count(layers.GRU(4), 3, 4, 3, 2)
count(layers.GRU(4, reset_after=False), 3, 4, 3, 1)

stack = keras.Sequential(
    [
        keras.Input((None, 32)),
        *[layers.SimpleRNN(32, return_sequences=True) for _ in range(3)],
        layers.SimpleRNN(32),
    ]
)
for layer in stack.layers:
    print(
        f"{layer.output.shape}: {layer.count_params()} =", 32 * (32 + 32 + 1)
    )

# 输出：
# SimpleRNN 32 = 32 (3, 4) (4, 4) (4,)
# LSTM      128 = 128 (3, 16) (4, 16) (16,)
# GRU       108 = 108 (3, 12) (4, 12) (2, 12)
# GRU       96 = 96 (3, 12) (4, 12) (12,)
# (None, None, 32): 2080 = 2080
# (None, None, 32): 2080 = 2080
# (None, None, 32): 2080 = 2080
# (None, 32): 2080 = 2080
