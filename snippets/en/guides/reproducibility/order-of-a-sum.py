# Reproducibility
# From docs/en/guides/reproducibility.md#order-of-a-sum

import numpy as np

big, one = np.float32(1e8), np.float32(1)
print((big + one) - big, (big - big) + one)

# Output:
# 0.0 1.0
