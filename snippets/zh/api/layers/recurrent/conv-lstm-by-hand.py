# 循环层
# 出自 docs/zh/api/layers/recurrent.md#conv-lstm-by-hand

import keras
import numpy as np
from keras import layers


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def convolve(x, kernel, same):
    n = len(kernel)
    if same:
        x = np.pad(x, ((0, 0), ((n - 1) // 2, n // 2), (0, 0)))
    parts = [x[:, i : i + n] for i in range(x.shape[1] - n + 1)]
    return np.stack(
        [np.tensordot(p, kernel, ((1, 2), (0, 1))) for p in parts], axis=1
    )


def conv_lstm(x, kernel, recurrent, bias):
    h = c = np.zeros(
        (len(x), x.shape[2] - len(kernel) + 1, recurrent.shape[1])
    )
    outputs = []
    for step in range(x.shape[1]):
        sums = convolve(x[:, step], kernel, same=False) + bias
        sums = sums + convolve(h, recurrent, same=True)
        i, f, g, o = np.split(sums, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        outputs.append(h)
    return np.stack(outputs, axis=1)


lines = np.sin(np.arange(48.0)).reshape(1, 4, 6, 2).astype("float32")
keras.utils.set_random_seed(0)
along = layers.ConvLSTM1D(1, 3, return_sequences=True)
theirs = along(lines).numpy()
ours = conv_lstm(lines, *along.get_weights())
print("Keras:  ", theirs[0, -1, :, 0].round(4))
print("by hand:", ours[0, -1, :, 0].round(4))

kernel, recurrent, bias = along.get_weights()
plane = layers.ConvLSTM2D(1, (1, 3), return_sequences=True)
plane.build((None, 4, 1, 6, 2))
plane.set_weights([kernel[None], recurrent[None], bias])
space = layers.ConvLSTM3D(1, (1, 1, 3), return_sequences=True)
space.build((None, 4, 1, 1, 6, 2))
space.set_weights([kernel[None, None], recurrent[None, None], bias])
for name, outputs in {
    "2D": plane(lines[:, :, None])[:, :, 0],
    "3D": space(lines[:, :, None, None])[:, :, 0, 0],
}.items():
    print(f"{name} differs by {abs(outputs - theirs).numpy().max():.0e}")

# 输出：
# Keras:   [ 0.2287  0.184  -0.2981  0.1525]
# by hand: [ 0.2287  0.184  -0.2981  0.1525]
# 2D differs by 0e+00
# 3D differs by 0e+00
