# 初始化器
# 出自 docs/zh/api/initializers.md#uniform

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


million = (1000, 1000)
for name in ["random_normal", "truncated_normal"]:
    values = draw(name, million, stddev=1.0)
values = draw("lecun_normal", million) * np.sqrt(1000)

values = draw("random_uniform", million, minval=-1.0, maxval=3.0)
print(f"std {values.std():.3f}, by hand {4 / np.sqrt(12):.3f}")
dice = initializers.RandomUniform(1, 7, seed=0)((60000,), dtype="int32")
print(*np.unique_counts(dice.numpy()))
try:
    initializers.RandomNormal()((3,), dtype="int32")
except TypeError as error:
    print(error)

# 输出：
# std 1.155, by hand 1.155
# [1 2 3 4 5 6] [10004  9879 10037 10106 10023  9951]
# Cannot convert 0.0 to EagerTensor of dtype int32
