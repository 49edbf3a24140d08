# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#low-precision

import keras
import numpy as np
from keras import metrics

many = np.zeros((2, 3000), "float32")
for first, dtype in [(256, "bfloat16"), (2048, "float16")]:
    rows = many.copy()
    rows[:, first + 1] = 1.0
    wanted = np.array([first, first + 1])
    for kind in ["float32", dtype]:
        value = metrics.SparseCategoricalAccuracy()(
            wanted, keras.ops.cast(rows, kind)
        )
        print(
            f"classes {wanted}, {kind}: {value:.2f}, by hand {np.mean(rows.argmax(axis=1) == wanted)}"
        )

# 输出：
# classes [256 257], float32: 0.50, by hand 0.5
# classes [256 257], bfloat16: 1.00, by hand 0.5
# classes [2048 2049], float32: 0.50, by hand 0.5
# classes [2048 2049], float16: 1.00, by hand 0.5
