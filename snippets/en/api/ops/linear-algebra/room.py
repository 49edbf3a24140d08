# Products, matrices, frequencies
# From docs/en/api/ops/linear-algebra.md#room

import numpy as np
from keras import ops

print(ops.matmul(np.int8([[100]]), np.int8([[3]])).dtype.name, end=" ")
print((np.int8([[100]]) @ np.int8([[3]])).item())

# Output:
# int32 44
