# 量化
# 出自 docs/zh/api/quantizers.md#one-sided

import numpy as np
from keras import quantizers

grouped = quantizers.abs_max_quantize_grouped_with_zero_point
for rows in ([5.0, 6, 7], [-7.0, -6, -5], [1.0, 1, 1], [-1.0, 6, 7]):
    for to_numpy in (False, True):
        column = np.array(rows, "float32")[:, None]
        numbers, scale, zero = (
            np.array(part) for part in grouped(column, 3, to_numpy=to_numpy)
        )
        back = (numbers - zero) * scale
        print(rows, numbers.T[0], "back:", back.T[0].round(2))

# 输出：
# [5.0, 6, 7] [7 7 7] back: [2. 2. 2.]
# [5.0, 6, 7] [7 7 7] back: [2. 2. 2.]
# [-7.0, -6, -5] [-8 -8 -8] back: [-2. -2. -2.]
# [-7.0, -6, -5] [-8 -8 -8] back: [-2. -2. -2.]
# [1.0, 1, 1] [-1 -1 -1] back: [0.93 0.93 0.93]
# [1.0, 1, 1] [7 7 7] back: [0. 0. 0.]
# [-1.0, 6, 7] [-8  5  7] back: [-1.07  5.87  6.93]
# [-1.0, 6, 7] [-8  5  7] back: [-1.07  5.87  6.93]
