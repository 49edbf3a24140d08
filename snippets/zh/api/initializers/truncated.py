# 初始化器
# 出自 docs/zh/api/initializers.md#truncated

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


from scipy.stats import truncnorm

million = (1000, 1000)
for name in ["random_normal", "truncated_normal"]:
    values = draw(name, million, stddev=1.0)
    print(f"{name:17} std {values.std():.3f}, largest {abs(values).max():.2f}")
print(f"without its tails std {truncnorm(-2, 2).std():.3f}")
values = draw("lecun_normal", million) * np.sqrt(1000)
print(f"lecun_normal      std {values.std():.3f}, largest {abs(values).max():.2f}")

# 输出：
# random_normal     std 0.999, largest 5.23
# truncated_normal  std 0.879, largest 2.00
# without its tails std 0.880
# lecun_normal      std 0.999, largest 2.27
