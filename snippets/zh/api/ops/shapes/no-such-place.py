# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#no-such-place

import numpy as np
from keras import ops

tens = np.array([10, 20, 30])

for places in [[3], [-4]]:
    try:
        ops.take(tens, places)
    except Exception as error:
        print(places, str(error).split("}} ")[-1].split(" [Op")[0])

# 输出：
# [3] indices[0] = 3 is not in [0, 3)
# [-4] indices[0] = -1 is not in [0, 3)
