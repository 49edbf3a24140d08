# 可复现性
# 出自 docs/zh/guides/reproducibility.md#order-of-a-sum

import numpy as np

big, one = np.float32(1e8), np.float32(1)
print((big + one) - big, (big - big) + one)

# 输出：
# 0.0 1.0
