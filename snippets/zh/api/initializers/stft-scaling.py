# 初始化器
# 出自 docs/zh/api/initializers.md#stft-scaling

import numpy as np
from keras import initializers
from scipy.signal import get_window

hamming = get_window("hamming", 8, fftbins=False)
for scaling, divisor in {
    "density": np.sqrt((hamming**2).sum()),
    "spectrum": hamming.sum(),
    None: 1.0,
}.items():
    made = initializers.STFT(window="hamming", scaling=scaling)((8, 1, 5))
    print(f"{scaling!s:8} Keras:  ", made.numpy()[:4, 0, 0].round(3))
    print(f"{scaling!s:8} by hand:", (hamming / divisor)[:4].round(3))

# 输出：
# density  Keras:   [0.048 0.152 0.385 0.572]
# density  by hand: [0.048 0.152 0.385 0.572]
# spectrum Keras:   [0.021 0.066 0.166 0.247]
# spectrum by hand: [0.021 0.066 0.166 0.247]
# None     Keras:   [0.08  0.253 0.642 0.954]
# None     by hand: [0.08  0.253 0.642 0.954]
