# 随机数
# 出自 docs/zh/api/random.md#three-kinds-of-seeds

import keras
import numpy as np


def draw(seed):
    return round(float(keras.random.uniform((), seed=seed)), 3)


print("number:   ", [draw(7) for _ in range(3)])
for _ in range(2):
    generator = keras.random.SeedGenerator(7)
    print("generator:", [draw(generator) for _ in range(3)])
for _ in range(2):
    keras.utils.set_random_seed(7)
    print("none:     ", [draw(None) for _ in range(3)])
for wrong in (0.5, np.int64(7)):
    try:
        draw(wrong)
    except ValueError as error:
        print(error)

# 输出：
# number:    [0.747, 0.747, 0.747]
# generator: [0.747, 0.04, 0.226]
# generator: [0.747, 0.04, 0.226]
# none:      [0.317, 0.99, 0.253]
# none:      [0.317, 0.99, 0.253]
# Argument `seed` must be either an integer or an instance of `SeedGenerator`. Received: seed=0.5 (of type <class 'float'>)
# Argument `seed` must be either an integer or an instance of `SeedGenerator`. Received: seed=7 (of type <class 'numpy.int64'>)
