# 循环层
# 出自 docs/zh/api/layers/recurrent.md#lstm-by-hand

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def compare(layer, by_hand):
    theirs = layer(x).numpy()
    ours = by_hand(x, *layer.get_weights())
    np.testing.assert_allclose(theirs, ours, atol=1e-5)
    print("Keras:  ", theirs[0, -1].round(4))
    print("by hand:", ours[0, -1].round(4))


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def lstm(x, kernel, recurrent, bias):
    h = c = np.zeros((len(x), len(recurrent)))
    outputs = []
    for step in range(x.shape[1]):
        sums = x[:, step] @ kernel + h @ recurrent + bias
        i, f, g, o = np.split(sums, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        outputs.append(h)
    return np.stack(outputs, axis=1)


keras.utils.set_random_seed(0)
compare(
    layers.LSTM(2, return_sequences=True, bias_initializer="normal"),
    lstm,
)
for forget in [True, False]:
    layer = layers.LSTM(2, unit_forget_bias=forget)
    layer.build((None, None, 3))
    print(f"unit_forget_bias={forget}:", layer.get_weights()[2])

# 输出：
# Keras:   [0.0047 0.0442]
# by hand: [0.0047 0.0442]
# unit_forget_bias=True: [0. 0. 1. 1. 0. 0. 0. 0.]
# unit_forget_bias=False: [0. 0. 0. 0. 0. 0. 0. 0.]
