# 正则化器
# 出自 docs/zh/api/regularizers.md#orthogonal

import numpy as np
from keras import ops, regularizers

orthogonal = regularizers.OrthogonalRegularizer(1.0)
sixty = np.pi / 3
for name, matrix in {
    "orthogonal": [[2, 0], [0, 5]],
    "opposite": [[1, 0], [-9, 0]],
    "at 60° to each other": [
        [np.cos(angle), np.sin(angle)] for angle in [0, sixty, 2 * sixty]
    ],
    "one row": [[1, 2]],
}.items():
    print(f"{name:21} {float(orthogonal(ops.array(matrix, dtype='float32'))):.3f}")

# 输出：
# orthogonal            0.000
# opposite              1.000
# at 60° to each other  0.500
# one row               nan
