# 初始化器
# 出自 docs/zh/api/initializers.md#untruncated

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


for kind in ["truncated_normal", "untruncated_normal", "uniform"]:
    values = draw("variance_scaling", (1000, 1000), distribution=kind)
    values = values * np.sqrt(1000)
    print(f"{kind:18} std {values.std():.2f}, largest {abs(values).max():.1f}")

# 输出：
# truncated_normal   std 1.00, largest 2.3
# untruncated_normal std 1.00, largest 5.2
# uniform            std 1.00, largest 1.7
