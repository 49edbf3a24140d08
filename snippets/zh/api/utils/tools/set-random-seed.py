# 其他工具
# 出自 docs/zh/api/utils/tools.md#set-random-seed

import random

import keras
import numpy as np
import tensorflow as tf
from keras import utils

generator = np.random.default_rng(0)


def draw():
    layer = keras.layers.Dense(1)
    layer.build((1, 1))
    return {
        "random": random.random(),
        "numpy": np.random.rand(),
        "tf": float(tf.random.uniform(())),
        "keras": float(keras.random.uniform(())),
        "weight": layer.get_weights()[0].item(),
        "default_rng": generator.random(),
    }


draws = []
for seed in (7, 7, 8):
    utils.set_random_seed(seed)
    draws.append(draw())
for name in draws[0]:
    print(f"{name:12}", *(f"{one[name]:.4f}" for one in draws))
try:
    utils.set_random_seed(np.int64(7))
except ValueError as error:
    print(error)

# 输出：
# random       0.9479 0.9479 0.3704
# numpy        0.0763 0.0763 0.8734
# tf           0.8345 0.8345 0.3654
# keras        0.9888 0.9888 0.3249
# weight       -0.6325 -0.6325 -1.5264
# default_rng  0.6370 0.2698 0.0410
# Expected `seed` argument to be an integer. Received: seed=7 (of type <class 'numpy.int64'>)
