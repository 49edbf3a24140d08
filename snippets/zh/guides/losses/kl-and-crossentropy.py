# 损失函数
# 出自 docs/zh/guides/losses.md#kl-and-crossentropy

import numpy as np
from keras import losses

for row in ([1.0, 0.0, 0.0], [0.5, 0.5, 0.0]):
    target, output = np.array([row]), np.array([[0.7, 0.2, 0.1]])
    for name in ("KLDivergence", "CategoricalCrossentropy"):
        value = getattr(losses, name)()(target, output).numpy()
        print(row, f"{name:23} {value:.4f}")

# 输出：
# [1.0, 0.0, 0.0] KLDivergence            0.3567
# [1.0, 0.0, 0.0] CategoricalCrossentropy 0.3567
# [0.5, 0.5, 0.0] KLDivergence            0.2899
# [0.5, 0.5, 0.0] CategoricalCrossentropy 0.9831
