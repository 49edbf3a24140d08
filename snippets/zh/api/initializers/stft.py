# 初始化器
# 出自 docs/zh/api/initializers.md#stft

import numpy as np
from keras import initializers

frame = np.array([1, 2, 3, 4, 5, 6, 7, 8], dtype="float32")
hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(8) / 7)
transform = np.fft.rfft(frame * hann) / np.sqrt((hann**2).sum())
for side, by_hand in [("real", transform.real), ("imag", transform.imag)]:
    weights = initializers.STFT(side)((8, 1, 5)).numpy()[:, 0]
    print(side, "Keras:  ", *(f"{one + 0.0:7.3f}" for one in (frame @ weights).round(3)))
    print(side, "by hand:", *(f"{one + 0.0:7.3f}" for one in by_hand.round(3)))
for periodic in [False, True]:
    kernel_of_0 = initializers.STFT(scaling=None, periodic=periodic)((4, 1, 3))
    print(f"window, periodic={periodic}:", kernel_of_0.numpy()[:, 0, 0])

# 输出：
# real Keras:     9.721  -6.029   0.988   0.162   0.036
# real by hand:   9.721  -6.029   0.988   0.162   0.036
# imag Keras:     0.000  -0.541  -0.149   0.096   0.000
# imag by hand:   0.000  -0.541  -0.149   0.096   0.000
# window, periodic=False: [0.   0.75 0.75 0.  ]
# window, periodic=True: [0.  0.5 1.  0.5]
