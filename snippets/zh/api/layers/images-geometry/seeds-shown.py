# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#seeds-shown

import keras
import numpy as np
from keras import layers


def shift(layer):
    position = np.arange(1.0, 1001.0, dtype="float32").reshape(1, 1, 1000, 1)
    return round(500 - float(layer(position).numpy()[0, 0, 499, 0]))


def make(seed):
    return layers.RandomTranslation(0.0, 0.3, seed=seed)


first, second = make(seed=7), make(seed=7)
print("one layer:    ", [shift(first) for _ in range(3)])
print("the same seed:", [shift(second) for _ in range(3)])
for _ in range(2):
    keras.utils.set_random_seed(0)
    layer = make(seed=None)
    print("no seed, after set_random_seed:", [shift(layer) for _ in range(3)])

# 输出：
# one layer:     [-276, 289, 272]
# the same seed: [-276, 289, 272]
# no seed, after set_random_seed: [91, 258, -197]
# no seed, after set_random_seed: [91, 258, -197]
