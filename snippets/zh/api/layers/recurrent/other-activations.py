# 循环层
# 出自 docs/zh/api/layers/recurrent.md#other-activations

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def relu(a):
    return np.maximum(a, 0)


def hard(a):
    return np.clip(a / 6 + 0.5, 0, 1)


keras.utils.set_random_seed(0)
others = {
    "activation": "relu",
    "recurrent_activation": "hard_sigmoid",
    "bias_initializer": "normal",
}
layer = layers.LSTM(2, **others)
theirs = layer(x).numpy().astype("float64")
kernel, recurrent, bias = layer.get_weights()
h = c = np.zeros((2, 2))
for step in range(5):
    sums = x[:, step] @ kernel + h @ recurrent + bias
    i, f, g, o = np.split(sums, 4, axis=1)
    c = hard(f) * c + hard(i) * relu(g)
    h = hard(o) * relu(c)
print("LSTM", theirs.round(4).tolist(), "by hand", h.round(4).tolist())

layer = layers.GRU(2, **others)
theirs = layer(x).numpy().astype("float64")
kernel, recurrent, (b, b_recurrent) = layer.get_weights()
h = np.zeros((2, 2))
for step in range(5):
    x_z, x_r, x_h = np.split(x[:, step] @ kernel + b, 3, axis=1)
    h_z, h_r, h_h = np.split(h @ recurrent + b_recurrent, 3, axis=1)
    z, r = hard(x_z + h_z), hard(x_r + h_r)
    h = z * h + (1 - z) * relu(x_h + r * h_h)
print("GRU ", theirs.round(4).tolist(), "by hand", h.round(4).tolist())

# 输出：
# LSTM [[0.0483, 0.0873], [0.0649, 0.1373]] by hand [[0.0483, 0.0873], [0.0649, 0.1373]]
# GRU  [[0.1365, 0.0868], [0.1836, 0.1236]] by hand [[0.1365, 0.0868], [0.1836, 0.1236]]
