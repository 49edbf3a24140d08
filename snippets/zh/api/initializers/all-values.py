# 初始化器
# 出自 docs/zh/api/initializers.md#all-values

import numpy as np
from keras import initializers


random = """random_normal random_uniform truncated_normal variance_scaling
glorot_normal glorot_uniform he_normal he_uniform lecun_normal lecun_uniform
orthogonal""".split()


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


print(f"{'':16}   mean    std    min    max")
for name in random:
    values = draw(name)
    numbers = [values.mean(), values.std(), values.min(), values.max()]
    print(f"{name:16}", *(f"{number + 0.0:6.3f}" for number in np.round(numbers, 3)))

# 输出：
#                    mean    std    min    max
# random_normal     0.000  0.050 -0.227  0.201
# random_uniform    0.000  0.029 -0.050  0.050
# truncated_normal  0.000  0.044 -0.100  0.100
# variance_scaling  0.000  0.050 -0.114  0.114
# glorot_normal     0.000  0.063 -0.144  0.144
# glorot_uniform    0.000  0.063 -0.110  0.110
# he_normal         0.000  0.071 -0.161  0.161
# he_uniform        0.000  0.071 -0.122  0.122
# lecun_normal      0.000  0.050 -0.114  0.114
# lecun_uniform     0.000  0.050 -0.087  0.087
# orthogonal        0.000  0.050 -0.237  0.193
