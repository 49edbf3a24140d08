# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#rims

import numpy as np
from keras import layers


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


even = np.full((1, 4, 4, 1), 100.0, dtype="float32")
for name, layer in {
    "blur": layers.RandomGaussianBlur((1.0, 1.0), sigma=(1.0, 1.0)),
    "sharpness 0": layers.RandomSharpness((0.0, 0.0)),
    "sharpness 1": layers.RandomSharpness((1.0, 1.0)),
}.items():
    show(name, layer(even).numpy()[0, 1, :, 0])

# 输出：
# blur            72.6  100.0  100.0   72.6
# sharpness 0     76.9  100.0  100.0   76.9
# sharpness 1    123.1  100.0  100.0  123.1
