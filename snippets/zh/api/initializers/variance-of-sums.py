# 初始化器
# 出自 docs/zh/api/initializers.md#variance-of-sums

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


inputs = np.random.default_rng(0).normal(1.0, 2.0, size=(500, 400))
for v in [1 / 400, 1 / 100]:
    drawn = draw("random_normal", (400, 500), stddev=np.sqrt(v))
    sums = inputs @ drawn
    by_hand = 400 * v * (inputs**2).mean()
    print(f"v = {v}: variance {sums.var():.0f}, by hand {by_hand:.0f}")

# 输出：
# v = 0.0025: variance 5, by hand 5
# v = 0.01: variance 20, by hand 20
