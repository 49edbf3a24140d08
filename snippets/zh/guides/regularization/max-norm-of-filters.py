# 防止过拟合
# 出自 docs/zh/guides/regularization.md#max-norm-of-filters

import keras
import numpy as np

filters = np.full((3, 3, 2, 1), 5.0, "float32")
for axis in (0, [0, 1, 2]):
    limited = keras.constraints.MaxNorm(0.5, axis=axis)(filters)
    print(f"axis={axis}: length {np.linalg.norm(limited):.2f}")

# 输出：
# axis=0: length 1.22
# axis=[0, 1, 2]: length 0.50
